import type { Literal, Parent } from 'mdast';

/**
 * Markup beyond CommonMark and GFM that folders of articles hold, by what it means: a variable or command of a template (`{{ x }}`, `{% x %}`),
 * a tag with expressions in it, a remark for authors, attributes of what stands beside it, the kind of a boxed note, the place of a table of contents,
 * a smiley by name, a link to another page by its name, a link to an address that a template writes, another page put in here, highlighted words, a footnote mark without a definition, a formula,
 * the line above or below a boxed text, code between two commands, an import.
 */
export type SignForm =
  | 'template'
  | 'tag'
  | 'comment'
  | 'attributes'
  | 'alert'
  | 'contents'
  | 'emoji'
  | 'wikilink'
  | 'link'
  | 'embed'
  | 'highlight'
  | 'footnote'
  | 'math'
  | 'fence'
  | 'listing'
  | 'module';

/** Such markup where it stands; what it says is read from the source. */
export interface Sign extends Literal {
  readonly type: 'sign';
  readonly form: SignForm;
}

/** A line with a title (`!!! note "Title"`) and the indented blocks below it; or a definition, whose first line begins with a colon. */
export interface IndentedBlock extends Parent {
  readonly type: 'indentedBlock';
}

/** Front matter in TOML. */
export interface Toml extends Literal {
  readonly type: 'toml';
}

declare module 'mdast' {
  interface FrontmatterContentMap {
    toml: Toml;
  }
  interface PhrasingContentMap {
    sign: Sign;
  }
  interface RootContentMap {
    toml: Toml;
    sign: Sign;
    indentedBlock: IndentedBlock;
  }
  interface BlockContentMap {
    indentedBlock: IndentedBlock;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    sign: 'sign';
    signText: 'signText';
    indentedBlock: 'indentedBlock';
  }
  interface Token {
    form?: SignForm;
  }
}
