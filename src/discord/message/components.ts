import {
  ButtonStyle,
  ComponentType,
  SeparatorSpacingSize,
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APISelectMenuOption,
} from 'discord.js';
import type { Block, Button, MenuOption } from '../../reply/reply.ts';
import type { Words } from '../../words/en.ts';
import { encodeCustomId, type PressedAction } from './custom-id.ts';
import { clipWords, LIMITS } from './message-limits.ts';
import { smallLines } from './discord-markdown.ts';
import { isTextBlock, renderAttribution, renderText } from './block-text.ts';

export type PictureBlock = Extract<Block, { kind: 'picture' }>;

/** True for a picture that has been drawn, which goes with the message as a file of its name. */
export type HasPicture = (block: PictureBlock) => boolean;

type Menu = Extract<Block, { kind: 'menu' }>;
type Row = APIActionRowComponent<APIComponentInMessageActionRow>;
/** Gives each component of a message an id of its own; undefined if the action does not fit into one. */
type TakeId = (action: PressedAction) => string | undefined;

/** Blocks as components, in their order, each text in one of its own. What Discord cannot show (no label, foreign address, too long an action) is left out. */
export function toComponents(
  blocks: readonly Block[],
  hasPicture: HasPicture,
  words: Words,
): readonly APIComponentInContainer[] {
  const takeId = createIds();
  const onCards = new Set(blocks.flatMap((block) => cardOf(block, hasPicture)));
  const components = blocks.flatMap((block): APIComponentInContainer[] => {
    if (block.kind !== 'quotation' || !onCards.has(block.id))
      return toBlockComponents(block, hasPicture, takeId, words);
    const content = smallLines(renderAttribution({ ...block, ...WHO_AND_WHEN }, words));
    return [{ type: ComponentType.TextDisplay, content }];
  });
  const isSeparator = (component: APIComponentInContainer) => component.type === ComponentType.Separator;
  const first = components.findIndex((component) => !isSeparator(component));
  const last = components.findLastIndex((component) => !isSeparator(component));
  return first === -1 ? [] : components.slice(first, last + 1);
}

/** Role and occasion stand on the card. */
const WHO_AND_WHEN = { role: '', occasion: '' };

/** The ids of the quotations whose card is there: their words stand on the card and in its description, and once is enough. */
function cardOf(block: Block, hasPicture: HasPicture): readonly string[] {
  if (block.kind !== 'picture' || !hasPicture(block)) return [];
  switch (block.spec.kind) {
    case 'timeline':
      return [];
    case 'quote-card':
      return [block.spec.id];
    case 'pair-card':
      return block.spec.quotes.map(({ id }) => id);
  }
}

function toBlockComponents(
  block: Block,
  hasPicture: HasPicture,
  takeId: TakeId,
  words: Words,
): APIComponentInContainer[] {
  if (isTextBlock(block)) {
    const content = renderText(block, words);
    return content.trim() === '' ? [] : [{ type: ComponentType.TextDisplay, content }];
  }
  switch (block.kind) {
    case 'divider':
      return [{ type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small }];
    case 'picture':
      return hasPicture(block) ? [toGallery(block)] : [];
    case 'buttons':
      return toButtonRows(block.buttons, takeId);
    case 'menu':
      return toMenuRows(block, takeId);
  }
}

function toGallery({ fileName, alt }: PictureBlock): APIComponentInContainer {
  const item = { media: { url: `attachment://${fileName}` }, description: clipWords(alt, LIMITS.pictureAlt) };
  return { type: ComponentType.MediaGallery, items: [item] };
}

function toButtonRows(buttons: readonly Button[], takeId: TakeId): Row[] {
  const shown = buttons.map((button) => toButton(button, takeId)).filter((button) => button !== undefined);
  const rowCount = Math.ceil(shown.length / LIMITS.buttonsInRow);
  return Array.from({ length: rowCount }, (_, row) => ({
    type: ComponentType.ActionRow,
    components: shown.slice(row * LIMITS.buttonsInRow, (row + 1) * LIMITS.buttonsInRow),
  }));
}

function toButton(button: Button, takeId: TakeId): APIButtonComponent | undefined {
  const label = clipWords(button.label.trim(), LIMITS.buttonLabel);
  if (label === '') return undefined;
  const customId = takeId({ kind: 'action', ref: button.ref, effect: button.effect });
  if (customId === undefined) return undefined;
  const disabled = button.isDisabled ?? false;
  return { type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id: customId, disabled };
}

function toMenuRows(menu: Menu, takeId: TakeId): Row[] {
  const options = toOptions(menu.options);
  const customId = options.length === 0 ? undefined : takeId({ kind: 'action', ref: menu.ref, effect: menu.effect });
  if (customId === undefined) return [];
  const placeholder = clipWords(menu.placeholder, LIMITS.menuPlaceholder);
  const select = { type: ComponentType.StringSelect, custom_id: customId, placeholder, options } as const;
  return [{ type: ComponentType.ActionRow, components: [select] }];
}

/** The first 25 with a label and a value of their own: Discord refuses menus with a repeated value. */
function toOptions(options: readonly MenuOption[]): APISelectMenuOption[] {
  const byValue = new Map<string, APISelectMenuOption>();
  for (const { label, description, value } of options) {
    const shown = clipWords(label.trim(), LIMITS.optionLabel);
    if (shown === '' || value === '' || value.length > LIMITS.optionValue || byValue.has(value)) continue;
    const small = description === undefined ? '' : clipWords(description.trim(), LIMITS.optionDescription);
    byValue.set(value, { label: shown, value, ...(small === '' ? {} : { description: small }) });
  }
  return [...byValue.values()].slice(0, LIMITS.menuOptions);
}

function createIds(): TakeId {
  const taken = new Set<string>();
  return (action) => {
    for (let copy = 0; ; copy++) {
      const id = encodeCustomId(action, copy);
      if (id === undefined) return undefined;
      if (taken.has(id)) continue;
      taken.add(id);
      return id;
    }
  };
}
