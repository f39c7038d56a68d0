import type { Config } from '../config.ts';
import { unansweredFile } from './unanswered-file.ts';
import { createUnansweredLog, type UnansweredLog } from './unanswered-log.ts';

/** Opens the log of unanswered questions that is set, as a port of a host; none if none is set. */
export function openUnanswered(
  { unansweredLog: path }: Pick<Config, 'unansweredLog'>,
  onFault: (error: unknown) => void,
): { readonly unanswered?: UnansweredLog } {
  if (path === undefined) return {};
  const today = () => new Date().toISOString().slice(0, 10);
  return { unanswered: createUnansweredLog({ file: unansweredFile(path), today, onFault }) };
}
