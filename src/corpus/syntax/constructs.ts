import type { Extension as MdastExtension } from 'mdast-util-from-markdown';
import type { Code, Construct, Extension, State, Tokenizer } from 'micromark-util-types';
import type { SignShape } from './shape.ts';
import { formOf } from './sign.ts';

const LINE_END = '\n';

/** A micromark extension that finds signs in lines of text and between blocks. */
export function signSyntax(shapes: {
  readonly text?: readonly SignShape[];
  readonly flow?: readonly SignShape[];
}): Extension {
  return {
    text: byCode(
      (shapes.text ?? []).map((shape) => [shape, { name: `sign-${shape.form}`, tokenize: tokenizer(shape) }]),
    ),
    flow: byCode(
      (shapes.flow ?? []).map((shape) => [
        shape,
        { name: `sign-${shape.form}-block`, concrete: true, tokenize: tokenizer(shape) },
      ]),
    ),
  };
}

/** What mdast-util-from-markdown makes of them: nodes of type `sign`. */
export const signNodes: MdastExtension = {
  enter: {
    sign(token) {
      this.enter({ type: 'sign', form: formOf(token), value: this.sliceSerialize(token) }, token);
    },
  },
  exit: {
    sign(token) {
      this.exit(token);
    },
  },
};

function byCode(constructs: readonly (readonly [SignShape, Construct])[]): Record<string, Construct[]> {
  const all: Record<string, Construct[]> = {};
  for (const [{ open }, construct] of constructs) (all[String(open.charCodeAt(0))] ??= []).push(construct);
  return all;
}

/** Line ends and tabs are negative codes; the blanks that a tab stands for are no characters. */
function characterOf(code: Code): string {
  if (code === null || code === -1) return '';
  if (code === -2) return '\t';
  return code < 0 ? LINE_END : String.fromCharCode(code);
}

function tokenizer({ form, judge, longest }: SignShape): Tokenizer {
  return function tokenizeSign(effects, ok, nok) {
    const before = characterOf(this.previous);
    const isLazy = () => this.parser.lazy[this.now().line] === true;
    let text = '';
    let isInText = false;
    const leaveText = (): void => {
      if (isInText) effects.exit('signText');
      isInText = false;
    };
    const inside: State = (code) => {
      const next = characterOf(code);
      const isLast = code === null || next === LINE_END;
      const verdict = text === '' ? 'more' : judge({ text, next, before, isLast });
      if (verdict === 'end') {
        leaveText();
        effects.exit('sign');
        return ok(code);
      }
      if (verdict === 'no' || code === null || text.length > longest) return nok(code);
      text += next;
      if (next === LINE_END) {
        leaveText();
        effects.enter('lineEnding');
        effects.consume(code);
        effects.exit('lineEnding');
        return afterLine;
      }
      if (!isInText) effects.enter('signText');
      isInText = true;
      effects.consume(code);
      return inside;
    };
    // A line that only seems to belong to the block quote or list item ends the block.
    const afterLine: State = (code) => (isLazy() ? nok(code) : inside(code));
    return (code) => {
      effects.enter('sign', { form });
      return inside(code);
    };
  };
}
