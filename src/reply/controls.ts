import type { Complaint } from '../words/complaint.ts';
import type { ActionRef, Block, Button, MenuOption } from './reply.ts';

/** A button that puts what `ref` shows in the place of the message. */
export function updateButton(label: string, ref: ActionRef): Button {
  return { kind: 'button', label, ref, effect: 'update' };
}

/** A button whose answer comes as a message of its own, for the presser alone. */
export function replyButton(label: string, ref: ActionRef): Button {
  return { kind: 'button', label, ref, effect: 'reply' };
}

/** What is wrong, and below it what to do now. */
export function complaintBlocks({ message, hint }: Complaint): readonly Block[] {
  return [
    { kind: 'text', text: message },
    { kind: 'note', text: hint },
  ];
}

/** Buttons in a row; no block where there are none. */
export function buttonRow(buttons: readonly Button[]): readonly Block[] {
  return buttons.length === 0 ? [] : [{ kind: 'buttons', buttons }];
}

/** A menu whose options put what they lead to in the place of the message. */
export function updateMenu(placeholder: string, ref: ActionRef, options: readonly MenuOption[]): Block {
  return { kind: 'menu', placeholder, ref, effect: 'update', options };
}

/** Free text as a button can carry it, cut to `maxLetters`: `%` and `|`, which a button has to write as three signs, become blanks, and blanks run together. Undefined if no sign remains. */
export function buttonText(text: string, maxLetters: number): string | undefined {
  const clean = text
    .replace(/[%|\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, maxLetters)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
  return clean === '' ? undefined : clean;
}

/** A button's label and what it leads to; undefined: nowhere. */
type Step = readonly [label: string, ref: ActionRef | undefined];

/** Two buttons to what comes before and after `here` in a row; one that leads nowhere cannot be pressed. */
export function pagerButtons(here: ActionRef, before: Step, after: Step): readonly Button[] {
  return [before, after].map(([label, ref]) =>
    ref ? updateButton(label, ref) : { ...updateButton(label, here), isDisabled: true },
  );
}

/** One page of a list; `number` counts from 0, and one beyond the last is the last. */
export interface ListPage<Item> {
  readonly number: number;
  readonly items: readonly Item[];
  /** The place of its first item, from 1. */
  readonly start: number;
  /** Buttons to the pages beside it; none where it is the only one. */
  readonly pager: (refTo: (page: number) => ActionRef, before: string, after: string) => readonly Block[];
}

/** The page of a list with `size` items a page. */
export function pageOfList<Item>(all: readonly Item[], size: number, wanted: number): ListPage<Item> {
  const count = Math.max(1, Math.ceil(all.length / size));
  const number = Math.min(Math.max(0, Math.trunc(wanted)), count - 1);
  return {
    number,
    items: all.slice(number * size, (number + 1) * size),
    start: number * size + 1,
    pager: (refTo, before, after) => {
      if (count === 1) return [];
      const previous = number === 0 ? undefined : refTo(number - 1);
      const next = number === count - 1 ? undefined : refTo(number + 1);
      return buttonRow(pagerButtons(refTo(number), [before, previous], [after, next]));
    },
  };
}
