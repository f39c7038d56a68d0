import type { Extension as MdastExtension } from 'mdast-util-from-markdown';
import type { Code, Construct, Effects, Extension, State, TokenizeContext, Tokenizer } from 'micromark-util-types';
import { groupByKey } from '../../group-by-key.ts';
import type { SignShape } from './signs.ts';

const MAX_LENGTH = 400;

/** A micromark extension that finds signs in a source's lines of text and between its blocks. The earlier of two shapes is tried first. */
export function signSyntax(
  source: string,
  { text = [], flow = [] }: { readonly text?: readonly SignShape[]; readonly flow?: readonly SignShape[] },
): Extension {
  return { text: constructs(source, text, false), flow: constructs(source, flow, true) };
}

/** What mdast-util-from-markdown makes of them: nodes of type `sign`. */
export const signNodes: MdastExtension = {
  enter: {
    sign(token) {
      this.enter({ type: 'sign', form: token.form ?? 'comment', value: this.sliceSerialize(token) }, token);
    },
  },
  exit: {
    sign(token) {
      this.exit(token);
    },
  },
};

function constructs(source: string, shapes: readonly SignShape[], concrete: boolean): Record<string, Construct[]> {
  const pairs = shapes.map((shape): [string, Construct] => {
    const open = shape.open ?? shape.pattern.source.replace(/^\\/, '');
    return [String(open.charCodeAt(0)), { concrete, tokenize: tokenizer(source, shape, concrete) }];
  });
  return Object.fromEntries(groupByKey(pairs));
}

function tokenizer(source: string, shape: SignShape, isBlock: boolean): Tokenizer {
  const { pattern } = shape;
  return function tokenizeSign(effects, ok, nok) {
    const { offset } = this.now();
    const before = this.previous === null ? '' : isLineEnd(this.previous) ? '\n' : source.charAt(offset - 1);
    pattern.lastIndex = before.length;
    const written = pattern.exec(before + source.slice(offset, offset + (shape.maxLength ?? MAX_LENGTH)))?.[0];
    if (written === undefined || (shape.isFirst && before !== '') || shape.isOne?.(written) === false) return nok;
    const end: State = (code) => {
      if (shape.isLast && code !== null && !isLineEnd(code)) return nok(code);
      effects.exit('sign');
      return ok(code);
    };
    return (code) => {
      effects.enter('sign', { form: shape.form });
      return consume(this, effects, offset + written.length, end, nok, isBlock)(code);
    };
  };
}

/** Takes the source up to an offset. A line that only seems to belong to the block quote or list item ends a block; within a paragraph it goes on. */
export function consume(
  context: TokenizeContext,
  effects: Effects,
  end: number,
  ok: State,
  nok: State,
  isBlock = true,
): State {
  const inside: State = (code) => {
    if (context.now().offset >= end) return ok(code);
    if (code === null) return nok(code);
    const token = isLineEnd(code) ? 'lineEnding' : 'signText';
    effects.enter(token);
    effects.consume(code);
    effects.exit(token);
    return token === 'lineEnding' ? afterLine : inside;
  };
  const afterLine: State = (code) =>
    isBlock && context.parser.lazy[context.now().line] === true ? nok(code) : inside(code);
  return inside;
}

/** CR, LF and both; tabs and the blanks that they stand for are negative, too. */
function isLineEnd(code: Code): boolean {
  return code !== null && code < -2;
}
