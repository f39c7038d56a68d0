import type { Source } from '../../corpus/model.ts';
import type { Block, BlockOf, ListItem, Reply, Verbatim } from '../../reply/reply.ts';
import type { Words } from '../../words/en.ts';
import { drawTimelineInCharacters } from '../../pictures/timeline/timeline-as-text.ts';
import type { Display } from './display.ts';
import { presentButtons, presentMenu, type NumberedChoice } from './present-choices.ts';
import { markRuns, paintRun, paintRuns, type Run } from './styled-runs.ts';
import { neutralise, neutraliseLine } from './safe-text.ts';
import { safeUrl } from '../../text/web-address.ts';

export interface Presented {
  /** Lines without a line feed at the end; empty for a reply without blocks. */
  readonly text: string;
  /** In the order of their numbers, which count from 1. */
  readonly choices: readonly NumberedChoice[];
}

/**
 * A reply as a terminal shows it: blocks in their order with an empty line between them. Words of articles and persons
 * stand behind a bar, unchanged but for line breaks at word ends and neutralised control characters.
 * Buttons and menus are numbered with `hasChoices` and left out without.
 */
export function presentReply(reply: Reply, display: Display, hasChoices: boolean, words: Words): Presented {
  const notes = reply.blocks.map((block) => (block.kind === 'note' ? block.text : '')).join('\n');
  const isMistake = reply.status === 'bad-input';
  const choices: NumberedChoice[] = [];
  let text = '';
  let previous: Block['kind'] | undefined;
  for (const block of reply.blocks) {
    const lines = presentBlock(block, display, words, notes, hasChoices ? choices : undefined);
    if (lines.length === 0) continue;
    const isTight = block.kind === 'note' && (previous === 'note' || isMistake);
    text += (previous === undefined ? '' : isTight ? '\n' : '\n\n') + lines.join('\n');
    previous = block.kind;
  }
  return { text, choices };
}

/** An id that `notes` tell is not told twice. */
function presentBlock(
  block: Block,
  display: Display,
  words: Words,
  notes: string,
  choices: NumberedChoice[] | undefined,
): readonly string[] {
  const id = 'id' in block && block.id !== undefined && !notes.includes(block.id) ? block.id : undefined;
  switch (block.kind) {
    case 'heading':
      return presentHeading(block, display);
    case 'text':
      return paintRuns([{ text: neutralise(block.text) }], display);
    case 'note':
      return paintRuns([{ text: neutralise(block.text), style: 'dim' }], display);
    case 'excerpt':
      return [...presentColumns(block, display), ...behindBar(verbatimRuns(block.verbatim, '', ''), [], id, display)];
    case 'quotation':
      return behindBar(verbatimRuns(block.verbatim, '“', '”'), attributionRuns(block, words), id, display);
    case 'differences':
      return behindBar(differenceRuns(block.parts, display), [], undefined, display);
    case 'list':
      return block.items.flatMap((item, index) => presentItem(item, index, block, display));
    case 'sources':
      return presentSources(block.sources, display, words);
    case 'picture':
      return presentPicture(block, display);
    case 'divider':
      return [paintRun({ text: '─'.repeat(Math.min(display.width, 24)), style: 'dim' }, display)];
    case 'buttons':
      return presentButtons(block.buttons, display, choices);
    case 'menu':
      return presentMenu(block, display, choices);
  }
}

function presentHeading({ text, url }: BlockOf<'heading'>, display: Display): readonly string[] {
  return [...paintRuns([{ text: neutraliseLine(text), style: 'bold' }], display), ...addressLine(url, '', display)];
}

/** The address that stands below what it belongs to, never broken; none for one that cannot be followed. */
function addressLine(url: string | undefined, margin: string, display: Display): readonly string[] {
  const safe = url === undefined ? undefined : safeUrl(url);
  return safe === undefined ? [] : [margin + paintRun({ text: safe, style: 'dim' }, display)];
}

function presentColumns({ columns = [] }: BlockOf<'excerpt'>, display: Display): readonly string[] {
  return columns.length === 0 ? [] : paintRuns([{ text: neutraliseLine(columns.join(' | ')), style: 'dim' }], display);
}

/** A blank that does not break keeps the mark of a cut on the line of the word beside it. */
function verbatimRuns(verbatim: Verbatim, opening: string, closing: string): readonly Run[] {
  return [
    { text: opening },
    { text: verbatim.isCutBefore ? '…\u00A0' : '', style: 'dim' },
    ...markRuns(neutralise(verbatim.text), verbatim.matches, 'match'),
    { text: verbatim.isCutAfter ? '\u00A0…' : '', style: 'dim' },
    { text: closing },
  ];
}

function attributionRuns(block: BlockOf<'quotation'>, words: Words): readonly Run[] {
  const details = [block.role, block.occasion, block.date && words.date(block.date)];
  const rest = details.filter((detail) => detail !== undefined).map((detail) => `, ${neutraliseLine(detail)}`);
  return [
    { text: '— ' },
    { text: neutraliseLine(block.speaker), style: 'bold' },
    { text: rest.join(''), style: 'dim' },
  ];
}

function behindBar(
  words: readonly Run[],
  below: readonly Run[],
  id: string | undefined,
  display: Display,
): readonly string[] {
  const bar: Run = { text: '│ ', style: 'dim' };
  const lines = paintRuns(words, display, bar);
  if (below.length > 0) lines.push(...paintRuns(below, display, bar));
  if (id !== undefined) lines.push(paintRun({ text: `└ ${neutraliseLine(id)}`, style: 'dim' }, display));
  return lines;
}

/** Parts bring the blanks of their text. Where two words would run together, as where added words end the record's, one is put between. */
function differenceRuns(parts: readonly DifferencePart[], display: Display): readonly Run[] {
  let before: DifferencePart | undefined;
  return parts.flatMap((part): readonly Run[] => {
    const text = neutraliseLine(part.text);
    const gap: Run = { text: before !== undefined && runTogether(before, part) ? ' ' : '' };
    before = part;
    if (part.kind === 'same') return [gap, { text }];
    const [opening, closing] = DIFFERENCE_SIGNS[part.kind][display.hasColour ? 'colour' : 'plain'];
    const [, start = '', words = '', end = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
    const marked: Run = { text: words === '' ? '' : opening + words + closing, style: part.kind };
    return [gap, { text: start }, marked, { text: end }];
  });
}

type DifferencePart = BlockOf<'differences'>['parts'][number];

function runTogether(before: DifferencePart, after: DifferencePart): boolean {
  if (!/^[\p{L}\p{N}]/u.test(after.text)) return false;
  const isAdded = before.kind === 'added' || after.kind === 'added';
  return isAdded ? /\S$/.test(before.text) : /[\p{L}\p{N}]$/u.test(before.text);
}

const DIFFERENCE_SIGNS = {
  missing: { colour: ['-', ''], plain: ['[-', '-]'] },
  added: { colour: ['+', ''], plain: ['{+', '+}'] },
} as const;

function presentItem(item: ListItem, index: number, list: BlockOf<'list'>, display: Display): readonly string[] {
  const start = list.start ?? 1;
  const digits = String(start + list.items.length - 1).length;
  const sign = list.isNumbered ? `${String(start + index).padStart(digits + 1)}. ` : ' • ';
  const margin = ' '.repeat(sign.length);
  const details = [item.detail, item.id].filter((each) => each !== undefined).join(' · ');
  const detail = details === '' ? '' : `  ${neutraliseLine(details)}`;
  const runs: Run[] = [{ text: neutraliseLine(item.text) }, { text: detail, style: 'dim' }];
  const lines = paintRuns(runs, display, { text: sign, style: 'dim' }, { text: margin });
  return [...lines, ...addressLine(item.url, margin, display)];
}

function presentSources(sources: readonly Source[], display: Display, words: Words): readonly string[] {
  if (sources.length === 0) return [];
  const label = paintRun({ text: words.reply.sourcesTitle(sources.length), style: 'dim' }, display);
  return [label, ...sources.flatMap((source) => presentSource(source, display, words))];
}

function presentSource({ publisher, title, date, url }: Source, display: Display, words: Words): readonly string[] {
  const named = title === '' ? '' : `, “${neutraliseLine(title)}”`;
  const when = date === undefined ? '' : `, ${words.date(date)}`;
  const margin = '  ';
  const lines = paintRuns([{ text: neutraliseLine(publisher) + named + when }], display, { text: margin });
  return [...lines, ...addressLine(url, margin, display)];
}

/** What stands in a picture's place: a timeline drawn in characters; nothing for a card, whose words stand below it. */
function presentPicture({ spec }: BlockOf<'picture'>, display: Display): readonly string[] {
  if (spec.kind !== 'timeline') return [];
  return drawTimelineInCharacters(spec, display.width).split('\n').map(neutraliseLine);
}
