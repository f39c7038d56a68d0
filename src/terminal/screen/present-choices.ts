import type { ActionEffect, ActionRef, Block, Button, LinkButton } from '../../reply/reply.ts';
import type { Display } from './display.ts';
import { paintRun, paintRuns } from './styled-runs.ts';
import { neutraliseLine } from './safe-text.ts';
import { safeUrl } from '../../text/web-address.ts';
import { displayWidth, wrapText } from './wrap.ts';

/** Something that can be done with a shown reply by typing its number. */
export interface NumberedChoice {
  readonly number: number;
  readonly ref: ActionRef;
  readonly effect: ActionEffect;
}

const GAP = '   ';

/** Buttons as numbered choices in rows, added to `choices`; without `choices`, and disabled, they are left out. Links stand below, a line each. */
export function presentButtons(
  buttons: readonly (Button | LinkButton)[],
  display: Display,
  choices: NumberedChoice[] | undefined,
): readonly string[] {
  const labels: string[] = [];
  const links: string[] = [];
  for (const button of buttons) {
    if (button.kind === 'link') {
      const url = safeUrl(button.url);
      if (url !== undefined)
        links.push(paintRun({ text: `${neutraliseLine(button.label)}: ${url}`, style: 'dim' }, display));
    } else if (choices !== undefined && button.isDisabled !== true) {
      const number = choices.length + 1;
      choices.push({ number, ref: button.ref, effect: button.effect });
      labels.push(`[${String(number)}] ${neutraliseLine(button.label)}`);
    }
  }
  return [...packRows(labels, display).flatMap((row) => paintRuns([{ text: row }], display)), ...links];
}

/** A menu as numbered choices, an entry a line below its title, added to `choices`; without `choices` it is left out. */
export function presentMenu(
  menu: Block & { kind: 'menu' },
  display: Display,
  choices: NumberedChoice[] | undefined,
): readonly string[] {
  if (choices === undefined || menu.options.length === 0) return [];
  const title = paintRuns([{ text: neutraliseLine(menu.placeholder), style: 'dim' }], display);
  const entries = menu.options.flatMap((option) => {
    const number = choices.length + 1;
    choices.push({ number, ref: { ...menu.ref, args: [...menu.ref.args, option.value] }, effect: menu.effect });
    const sign = `[${String(number)}] `;
    const label = neutraliseLine(option.label);
    const runs = paintRuns([{ text: label }], display, { text: sign }, { text: ' '.repeat(sign.length) });
    const room = display.width - displayWidth(sign + label) - 2;
    const description = cutToLine(neutraliseLine(option.description ?? ''), room);
    return description === ''
      ? runs
      : [...runs.slice(0, -1), `${runs.at(-1) ?? ''}  ${paintRun({ text: description, style: 'dim' }, display)}`];
  });
  return [...title, ...entries];
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
