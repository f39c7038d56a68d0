import type { DateSpan } from '../corpus/dates/date-span.ts';
import type { Look, Source } from '../corpus/model.ts';
import type { Archive, TextRange } from '../archive/archive-model.ts';
import type { PictureSpec } from '../pictures/picture-spec.ts';
import type { Complaint } from '../words/complaint.ts';
import { en, type Words } from '../words/en.ts';

/** What pressing a button or choosing an option asks for: a command's action with arguments that mean the same after a restart. */
export interface ActionRef {
  readonly command: string;
  readonly action: string;
  /** Content ids or short option values; hosts encode them, together at most 80 characters. */
  readonly args: readonly string[];
}

/** `update`: the answer takes the place of the message; `reply`: it comes as a new message only the presser sees. */
export type ActionEffect = 'update' | 'reply';

/** A button, and what pressing it asks for. */
export interface Button {
  readonly kind: 'button';
  readonly label: string;
  readonly ref: ActionRef;
  readonly effect: ActionEffect;
  readonly isDisabled?: boolean;
}

/** One of the options of a menu. */
export interface MenuOption {
  readonly label: string;
  readonly description?: string;
  /** Passed to the action as its last argument. */
  readonly value: string;
}

/** Verbatim words with the marks of what matched. Hosts show "…" where it is cut, and nothing else inside. */
export interface Verbatim {
  readonly text: string;
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
  readonly matches: readonly TextRange[];
  /** Where it is code or a link, with its full address; ascending, code also within a link. */
  readonly looks?: readonly Look[];
}

/** One part of a reply, in the order it is shown. Texts are plain: hosts escape them for their medium. */
export type Block =
  /** A heading; with `url` a link. */
  | { readonly kind: 'heading'; readonly text: string; readonly url?: string }
  /** The bot's own words. */
  | { readonly kind: 'text'; readonly text: string }
  /** The bot's own words, small: dates, corrections, ids. */
  | { readonly kind: 'note'; readonly text: string }
  /** Words of an article. */
  | {
      readonly kind: 'excerpt';
      readonly verbatim: Verbatim;
      readonly id?: string;
      /** Names of the columns that the words stand in, where they are the row of a table. */
      readonly columns?: readonly string[];
      /** The language of a block of code, which keeps its lines; empty where none is named. */
      readonly syntax?: string;
    }
  /** Words of a person, with who, when and where. */
  | {
      readonly kind: 'quotation';
      readonly verbatim: Verbatim;
      readonly speaker: string;
      readonly role?: string;
      readonly occasion?: string;
      readonly date?: DateSpan;
      readonly id: string;
    }
  /** A claimed quotation against the recorded one, word for word. */
  | {
      readonly kind: 'differences';
      readonly parts: readonly { readonly kind: 'same' | 'missing' | 'added'; readonly text: string }[];
    }
  | {
      readonly kind: 'list';
      readonly isNumbered: boolean;
      readonly start?: number;
      readonly items: readonly ListItem[];
    }
  /** `isWhole`: every source is shown in full, also by a host that otherwise shows the first one alone. */
  | { readonly kind: 'sources'; readonly sources: readonly Source[]; readonly isWhole?: boolean }
  | { readonly kind: 'picture'; readonly spec: PictureSpec; readonly alt: string; readonly fileName: string }
  | { readonly kind: 'divider' }
  | { readonly kind: 'buttons'; readonly buttons: readonly Button[] }
  | {
      readonly kind: 'menu';
      readonly placeholder: string;
      readonly ref: ActionRef;
      readonly effect: ActionEffect;
      readonly options: readonly MenuOption[];
    };

/** Blocks of one kind. */
export type BlockOf<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>;

/** One item of a list. */
export interface ListItem {
  readonly text: string;
  readonly url?: string;
  /** Small words behind the text: a date. */
  readonly detail?: string;
  /** The command that `text` is, with `detail` beside it; hosts where commands can be pressed know it by an `id` of their own. */
  readonly command?: { readonly name: string; readonly id?: string };
  /** By which `/source` finds it; hosts may leave it out. */
  readonly id?: string;
}

/** How a command ended: the terminal's exit codes come from it (answer 0, nothing 3, bad-input 2, broken 1). */
export type ReplyStatus = 'answer' | 'nothing' | 'bad-input' | 'broken';

/** What a command says: plain data that knows neither Discord nor a terminal. */
export interface Reply {
  readonly status: ReplyStatus;
  /** For the asker alone although it is an answer (small talk). What is no answer is for the asker alone anyway, where the host can do so. */
  readonly isPrivate?: boolean;
  /** The member's words that this is the answer to, as they were typed: hosts clean and cut them. */
  readonly asked?: string;
  /** The articles do not answer what was asked: hosts may note that down where they are told to. */
  readonly unanswered?: 'closest' | 'nothing';
  /** True if a private reply may be shown to all. Left out: it may if it is an answer and not `isPrivate`. */
  readonly isShareable?: boolean;
  /** Shows the same again: needed to share a reply that has a picture; one without is shared as it stands. */
  readonly again?: ActionRef;
  /** `#rrggbb` */
  readonly accent?: string;
  readonly blocks: readonly Block[];
  /** Scores, ids and spans behind the answer, for `--json`. */
  readonly trace?: unknown;
}

/** An answer in the colour of the record that it is from. */
export function answerWith({ corpus: { accent } }: Pick<Archive, 'corpus'>, blocks: readonly Block[]): Reply {
  return { status: 'answer', accent, blocks };
}

/** What an error has to say, in somebody's words. */
type Say = (words: Words) => Complaint;

/** Something that a person typed wrongly, with a next step. Answered in the asker's words (`say`), never logged as a fault; `message` and `hint` are the English ones. */
export class UserError extends Error {
  readonly code: string;
  readonly hint: string;
  readonly say: Say;

  constructor(code: string, say: Say) {
    const inEnglish = say(en);
    super(inEnglish.message);
    this.name = 'UserError';
    this.code = code;
    this.hint = inEnglish.hint;
    this.say = say;
  }
}

/** For a button or an id whose target is not in the record any more. `kind` names it in the error's code. */
export function goneError(kind: 'passage' | 'quote' | 'event', command: keyof Words['commands']): UserError {
  return new UserError(`${kind}-gone`, ({ errors, commands }) => ({
    message: errors.gone[kind],
    hint: errors.askAgain(commands[command].name),
  }));
}
