/** The system's name for an error (`ENOENT`); empty if it has none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** What an error says; anything else that was thrown, as words. */
export function errorText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
