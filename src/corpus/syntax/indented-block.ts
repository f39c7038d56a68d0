import type { Extension as MdastExtension } from 'mdast-util-from-markdown';
import type { Code, Construct, Extension, State, Tokenizer } from 'micromark-util-types';

/** `!!! note "Title"`, `??? tip`, `=== "Tab"`: the title's line of a block whose text is indented by four blanks. */
const TITLE_LINE = /^(?:!!!|\?\?\?\+?)[ \t]+[a-z][\w -]*(?:"[^"]*")?[ \t]*$|^===[!+]?[ \t]+"[^"]*"[ \t]*$/i;
const INDENT = 4;

/** `:   text`: a definition of what the paragraph above names. */
const tokenizeDefinition: Tokenizer = (effects, ok, nok) => {
  let width = 0;
  const inside: State = (code) => {
    if (isBlank(code)) {
      width += 1;
      effects.consume(code);
      return inside;
    }
    if (width === 0 || code === null || isLineEnd(code)) return nok(code);
    effects.exit('indentedBlockTitle');
    return ok(code);
  };
  return (code) => {
    effects.enter('indentedBlock', { _container: true });
    effects.enter('indentedBlockTitle');
    effects.consume(code);
    return inside;
  };
};

/** The title's line; what is below it is found by {@link continuation}. */
const tokenizeTitle: Tokenizer = (effects, ok, nok) => {
  let text = '';
  const inside: State = (code) => {
    if (code === null || isLineEnd(code)) {
      if (!TITLE_LINE.test(text)) return nok(code);
      effects.exit('indentedBlockTitle');
      return ok(code);
    }
    if (text.length === 3 && !/^(?:!!!|\?\?\?|===)$/.test(text)) return nok(code);
    text += code < 0 ? ' ' : String.fromCharCode(code);
    effects.consume(code);
    return inside;
  };
  return (code) => {
    effects.enter('indentedBlock', { _container: true });
    effects.enter('indentedBlockTitle');
    return inside(code);
  };
};

const blankLine: Tokenizer = (effects, ok, nok) => {
  const inside: State = (code) => {
    if (code === null || isLineEnd(code)) return ok(code);
    if (!isBlank(code)) return nok(code);
    effects.enter('whitespace');
    effects.consume(code);
    effects.exit('whitespace');
    return inside;
  };
  return inside;
};

const indent: Tokenizer = (effects, ok, nok) => {
  let width = 0;
  const inside: State = (code) => {
    if (width === INDENT) {
      effects.exit('indentedBlockIndent');
      return ok(code);
    }
    if (!isBlank(code)) return nok(code);
    if (width === 0) effects.enter('indentedBlockIndent');
    width += 1;
    effects.consume(code);
    return inside;
  };
  return inside;
};

/** An empty line, or one that is indented. */
const continuation: Tokenizer = (effects, ok, nok) =>
  effects.check(
    { partial: true, tokenize: blankLine },
    ok,
    effects.attempt({ partial: true, tokenize: indent }, ok, nok),
  );

/** CR, LF and both; tabs and the blanks that they stand for are negative, too. */
function isLineEnd(code: Code): boolean {
  return code === -5 || code === -4 || code === -3;
}

function isBlank(code: Code): boolean {
  return code === 32 || code === -1 || code === -2;
}

function construct(tokenize: Tokenizer): Construct {
  return {
    name: 'indentedBlock',
    tokenize,
    continuation: { tokenize: continuation },
    exit(effects) {
      effects.exit('indentedBlock');
    },
  };
}

const titled = construct(tokenizeTitle);

/** A micromark extension for blocks as MkDocs has them, and for definitions. */
export const indentedBlockSyntax: Extension = {
  document: { 33: titled, 58: construct(tokenizeDefinition), 61: titled, 63: titled },
};

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
