import type { Extension as MdastExtension } from 'mdast-util-from-markdown';
import type { Construct, Extension, State, Tokenizer } from 'micromark-util-types';
import { consume } from './constructs.ts';

/** `!!! note "Title"`, `??? tip`, `=== "Tab"`: the title's line of a block whose text is indented by four blanks; and `:   text`: a definition of what the paragraph above names. */
const BEGINNING =
  /(?:!!!|\?\?\?\+?)[ \t]+[a-z][\w-]*(?: +[\w-]+)*[ \t]*(?:"[^"\n]*"[ \t]*)?$|===[!+]?[ \t]+"[^"\n]*"[ \t]*$|:[ \t]+(?=\S)/imy;
const EMPTY_LINE = /[ \t]*$/my;
const INDENT = 4;

/** A micromark extension for blocks of a source as MkDocs has them, and for definitions. */
export function indentedBlockSyntax(source: string): Extension {
  const construct: Construct = {
    name: 'indentedBlock',
    tokenize(effects, ok, nok) {
      const { offset } = this.now();
      BEGINNING.lastIndex = offset;
      const written = BEGINNING.exec(source)?.[0];
      if (written === undefined) return nok;
      return (code) => {
        effects.enter('indentedBlock', { _container: true });
        return consume(this, effects, offset + written.length, ok, nok)(code);
      };
    },
    continuation: {
      tokenize(effects, ok, nok) {
        EMPTY_LINE.lastIndex = this.now().offset;
        return EMPTY_LINE.test(source) ? ok : effects.attempt({ partial: true, tokenize: indent }, ok, nok);
      },
    },
    exit(effects) {
      effects.exit('indentedBlock');
    },
  };
  return { document: { 33: construct, 58: construct, 61: construct, 63: construct } };
}

/** Nodes of type `indentedBlock`, which begin with their title's line, or with the colon of a definition. */
export const indentedBlockNodes: MdastExtension = {
  enter: {
    indentedBlock(token) {
      this.enter({ type: 'indentedBlock', children: [] }, token);
    },
  },
  exit: {
    indentedBlock(token) {
      this.exit(token);
    },
  },
};

const indent: Tokenizer = (effects, ok, nok) => {
  let width = 0;
  const inside: State = (code) => {
    if (width === INDENT) return ok(code);
    if (code !== 32 && code !== -1 && code !== -2) return nok(code);
    width += 1;
    effects.enter('whitespace');
    effects.consume(code);
    effects.exit('whitespace');
    return inside;
  };
  return inside;
};
