import type { AskedLine, Problem } from '../model.ts';
import { toProblem } from '../problems.ts';

/** More than this nobody types as a question. */
const MAX_LINE_LENGTH = 150;
const COMMENT = /^<!--[ \t]*asked\b[ \t]*\r?\n?([\s\S]*?)(?:-->\s*)?$/;

/** True for an HTML comment that holds the questions of the block above it. */
export function isAskedComment(html: string): boolean {
  return COMMENT.test(html);
}

/** The lines of such a comment, blank ones left out. `line`: where the comment begins, from 1. */
export function readAskedComment(
  path: string,
  html: string,
  line: number,
): { readonly lines: readonly AskedLine[]; readonly problems: readonly Problem[] } {
  const body = COMMENT.exec(html)?.[1] ?? '';
  const before = html.slice(0, html.indexOf(body)).split('\n').length - 1;
  const lines = body.split('\n').flatMap((written, at): AskedLine[] => {
    const text = written.trim();
    return text === '' ? [] : [{ text, path, line: line + before + at }];
  });
  if (lines.length > 0) return { lines, problems: lines.flatMap(checkLine) };
  return { lines, problems: [toProblem('asked-empty', { path, line }, 'The comment has no asked lines.')] };
}

/** What is wrong with one line: it is longer than anybody types, or has no letter or digit to be found by. */
export function checkLine(asked: AskedLine): readonly Problem[] {
  if (!/[\p{L}\p{N}]/u.test(asked.text)) {
    return [toProblem('asked-empty', asked, `The asked line “${asked.text}” has no word.`)];
  }
  if (asked.text.length <= MAX_LINE_LENGTH) return [];
  const message = `The asked line “${asked.text.slice(0, 40)}…” has ${String(asked.text.length)} characters; at most ${String(MAX_LINE_LENGTH)} are read.`;
  return [toProblem('asked-too-long', asked, message)];
}
