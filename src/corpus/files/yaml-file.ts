import { LineCounter, isNode, parseDocument } from 'yaml';
import type * as z from 'zod';
import type { TextFile } from './corpus-folder.ts';
import type { Problem } from '../model.ts';
import { itemAt } from '../../item-at.ts';
import { KEYS, toProblem } from '../problems.ts';

/** More slips than this in one file, and it is another kind of file. */
const MOST_SLIPS = 500;

/**
 * Reads YAML against a schema. What does not fit is left out, with a warning on its line; a file that is no YAML, or nothing of which
 * fits, is an error and has no value.
 */
export function readYaml<Schema extends z.ZodType>(
  { path, text }: TextFile,
  schema: Schema,
): { readonly value?: z.output<Schema>; readonly problems: readonly Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  if (document.errors.length > 0) {
    const hint = 'Correct the YAML; a value with a colon needs quotation marks.';
    const problems = document.errors.map(({ pos, message }) =>
      toProblem('yaml', { path, line: lineAt(pos[0]) }, message, { severity: 'error', hint }),
    );
    return { problems };
  }
  const problems: Problem[] = [];
  for (let slips = 0; slips < MOST_SLIPS; slips += 1) {
    const result = schema.safeParse(document.toJS());
    if (result.success) return { value: result.data, problems };
    const issue = itemAt(result.error.issues, 0);
    const keys = issue.path.filter((key) => typeof key !== 'symbol');
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const where = unknown === undefined ? keys : [...keys, unknown];
    const name = where.length === 0 ? 'the file' : where.join('.');
    const line = lineAt(offsetOf(document, where));
    const isDropped = drop(document, where);
    const severity = isDropped ? 'warning' : 'error';
    const rule = unknown === undefined ? 'yaml' : 'unknown-key';
    problems.push(toProblem(rule, { path, line }, `${name}: ${issue.message}`, { severity, hint: KEYS }));
    if (!isDropped) break;
  }
  return { problems };
}

/** Takes out what does not fit: the value, or, where it is missing, what needs it. False if that is the whole file. */
function drop(document: ReturnType<typeof parseDocument>, where: readonly (string | number)[]): boolean {
  for (let depth = where.length; depth > 0; depth -= 1) {
    if (document.hasIn(where.slice(0, depth))) return document.deleteIn(where.slice(0, depth));
  }
  return false;
}

/** Offset of the deepest node on the way to a key that exists. */
function offsetOf(document: ReturnType<typeof parseDocument>, keys: readonly (string | number)[]): number {
  for (let depth = keys.length; depth > 0; depth -= 1) {
    const node = document.getIn(keys.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
