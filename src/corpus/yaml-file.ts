import { LineCounter, isNode, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './model.ts';

/**
 * Reads YAML against a schema. `value` is there only if there is no problem; each problem carries the line of the offending key.
 * `firstLine`: the line of the file that the text begins on (front matter begins on line 2).
 */
export function readYaml<Schema extends z.ZodType>(
  path: string,
  text: string,
  schema: Schema,
  firstLine = 1,
): { readonly value?: z.output<Schema>; readonly problems: readonly Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) =>
      yamlProblem(
        path,
        lineAt(error.pos[0]),
        error.message,
        'Correct the YAML; a value with a colon needs quotation marks.',
      ),
    );
    return { problems };
  }
  const result = schema.safeParse(document.toJS());
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues.map((issue) => {
    const keys = issue.path.filter((key) => typeof key !== 'symbol');
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const where = unknown === undefined ? keys : [...keys, unknown];
    const line = lineAt(offsetOf(document, where));
    const name = where.length === 0 ? 'the file' : where.join('.');
    return yamlProblem(path, line, `${name}: ${issue.message}`, 'See docs/corpus-format.md for the keys and values.');
  });
  return { problems };
}

function yamlProblem(path: string, line: number, message: string, hint: string): Problem {
  return { severity: 'error', rule: 'yaml', path, line, message, hint };
}

/** Offset of the deepest node on the way to a key that exists. */
function offsetOf(document: ReturnType<typeof parseDocument>, keys: readonly (string | number)[]): number {
  for (let depth = keys.length; depth > 0; depth -= 1) {
    const node = document.getIn(keys.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
