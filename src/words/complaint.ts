/** What is said to somebody whose wish cannot be done: what is wrong, and what to do now. */
export interface Complaint {
  readonly message: string;
  readonly hint: string;
}

/** What is wrong, and what to do now, in one language's words. */
export function complaint(message: string, hint: string): Complaint {
  return { message, hint };
}
