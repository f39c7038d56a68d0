import type { ActionEffect, ActionRef, BlockOf, Button } from '../../reply/reply.ts';
import type { Display } from './display.ts';
import { paintRuns, type Run } from './styled-runs.ts';
import { neutraliseLine } from './safe-text.ts';
import { displayWidth, wrapText } from './wrap.ts';

/** Something that can be done with a shown reply by typing its number. */
export interface NumberedChoice {
  readonly number: number;
  readonly ref: ActionRef;
  readonly effect: ActionEffect;
}

const GAP = '   ';

/** Buttons as numbered choices in rows, added to `choices`; without `choices`, and disabled, they are left out. */
export function presentButtons(
  buttons: readonly Button[],
  display: Display,
  choices: NumberedChoice[] | undefined,
): readonly string[] {
  if (choices === undefined) return [];
  const enabled = buttons.filter(({ isDisabled }) => isDisabled !== true);
  const labels = enabled.map(
    ({ label, ref, effect }) => signOf(addChoice(choices, ref, effect)) + neutraliseLine(label),
  );
  return packRows(labels, display).flatMap((row) => paintRuns([{ text: row }], display));
}

/** A menu as numbered choices, an entry a line below its title, added to `choices`; without `choices` it is left out. */
export function presentMenu(
  menu: BlockOf<'menu'>,
  display: Display,
  choices: NumberedChoice[] | undefined,
): readonly string[] {
  if (choices === undefined || menu.options.length === 0) return [];
  const title = paintRuns([{ text: neutraliseLine(menu.placeholder), style: 'dim' }], display);
  const entries = menu.options.flatMap((option) => {
    const ref = { ...menu.ref, args: [...menu.ref.args, option.value] };
    const sign = signOf(addChoice(choices, ref, menu.effect));
    const label = neutraliseLine(option.label);
    const room = display.width - displayWidth(sign + label) - 2;
    const description = cutToLine(neutraliseLine(option.description ?? ''), room);
    const behind: readonly Run[] = description === '' ? [] : [{ text: '  ' }, { text: description, style: 'dim' }];
    return paintRuns([{ text: label }, ...behind], display, { text: sign }, { text: ' '.repeat(sign.length) });
  });
  return [...title, ...entries];
}

function addChoice(choices: NumberedChoice[], ref: ActionRef, effect: ActionEffect): number {
  return choices.push({ number: choices.length + 1, ref, effect });
}

function signOf(number: number): string {
  return `[${String(number)}] `;
}

/** As many labels a row as fit; one that is too long for a row is wrapped on its own. */
function packRows(labels: readonly string[], { width }: Display): readonly string[] {
  const rows: string[] = [];
  for (const label of labels) {
    const row = rows.at(-1);
    if (row !== undefined && displayWidth(row + GAP + label) <= width) rows[rows.length - 1] = row + GAP + label;
    else rows.push(label);
  }
  return rows;
}

/** The words that fit on the rest of a line, "…" behind them if there are more; empty if hardly any would. */
function cutToLine(text: string, room: number): string {
  if (displayWidth(text) <= room) return text;
  if (room < 12) return '';
  const [line] = wrapText(text, room - 2);
  const kept = line === undefined ? '' : text.slice(line.start, line.end);
  return kept === '' || displayWidth(kept) > room - 2 ? '' : `${kept} …`;
}
