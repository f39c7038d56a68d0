import {
  ComponentType,
  MessageFlags,
  type APIAttachment,
  type APIComponentInContainer,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
} from 'discord.js';
import type { Block, Reply } from '../../reply/reply.ts';
import { toComponents, type HasPicture, type PictureBlock } from './components.ts';
import { fitBlocks, type LaidOut } from './fit.ts';
import { frameComponents, readBody, type Frame } from './frame.ts';
import { clipWords, LIMITS } from './message-limits.ts';
import { given } from '../../given.ts';

/** Pictures that have been drawn (PNG), by their block; a block without one is left out. */
export type DrawnPictures = ReadonlyMap<PictureBlock, Uint8Array>;

/** A file that goes with a message; the attachment of the same place names it. */
export interface MessageFile {
  readonly name: string;
  readonly data: Uint8Array;
}

/** A Components V2 message as Discord's API takes it. */
export interface DiscordMessage {
  readonly components: readonly [APIContainerComponent];
  readonly attachments: readonly Pick<APIAttachment, 'id' | 'filename' | 'description'>[];
  readonly allowed_mentions: { readonly parse: readonly [] };
  readonly flags: number;
}

/** A message with its files. */
export interface Presented {
  readonly message: DiscordMessage;
  readonly files: readonly MessageFile[];
}

/** As many characters as the line may have that tells who shares a message. */
const SHARED_LINE = 120;

/** A reply in its frame as one message within Discord's limits, whatever is in it; `isShortened` where not everything fits. A reply without anything to show says so. */
export function presentReply(
  reply: Reply,
  drawn: DrawnPictures,
  frame: Frame,
): Presented & { readonly isShortened: boolean } {
  const { words } = frame;
  const pictures = picturesOf(reply.blocks).flatMap((block) => {
    const data = drawn.get(block);
    return data ? [{ block, data }] : [];
  });
  const hasPicture = (block: PictureBlock) => pictures.some((picture) => picture.block === block);
  const fitted = fitBlocks(reply.blocks, words, (blocks) => layOut(blocks, hasPicture, frame));
  const nothing: Block = { kind: 'text', text: words.discord.nothingToShow };
  const { blocks, components } = fitted.isEmpty ? layOut([nothing], hasPicture, frame) : fitted;
  const shown = pictures.filter(({ block }) => blocks.includes(block));
  const attachments = shown.map(({ block: { fileName, alt } }, index) => ({
    id: String(index),
    filename: fileName,
    description: clipWords(alt, LIMITS.pictureAlt),
  }));
  return {
    message: toMessage(components, toColour(reply.accent), attachments),
    files: shown.map(({ block, data }) => ({ name: block.fileName, data })),
    isShortened: fitted.blocks !== reply.blocks,
  };
}

/** The picture blocks among a reply's, each once, in their order; Discord shows at most ten. */
export function picturesOf(blocks: readonly Block[]): readonly PictureBlock[] {
  return [...new Set(blocks.filter((block) => block.kind === 'picture'))].slice(0, LIMITS.pictures);
}

/** A message of ours as Discord gave it back, in another frame: the same words and buttons. Pictures are left out. */
export function reframeMessage(components: readonly APIMessageTopLevelComponent[], frame: Frame): Presented {
  const [container] = components;
  const colour = container?.type === ComponentType.Container ? (container.accent_color ?? undefined) : undefined;
  return { message: toMessage(frameComponents(readBody(components), frame), colour, []), files: [] };
}

function layOut(blocks: readonly Block[], hasPicture: HasPicture, frame: Frame): LaidOut {
  const body = toComponents(blocks, hasPicture, frame.words);
  const components = frameComponents(body, frame);
  return { blocks, isEmpty: body.length === 0, components, excess: measure(components, frame) };
}

/** Over the limits by how much, the container around the components counted, and the line about who shares it. */
function measure(components: readonly APIComponentInContainer[], { controls }: Frame): LaidOut['excess'] {
  const isShareable = controls.some(({ kind, isSpent }) => kind === 'share' && isSpent !== true);
  let count = isShareable ? 2 : 1;
  let characters = isShareable ? SHARED_LINE : 0;
  for (const component of components) {
    count++;
    if (component.type === ComponentType.TextDisplay) characters += component.content.length;
    if (component.type !== ComponentType.ActionRow) continue;
    count += component.components.length;
    for (const inner of component.components) characters += 'label' in inner ? (inner.label?.length ?? 0) : 0;
  }
  return { components: count - LIMITS.components, characters: characters - LIMITS.characters };
}

function toMessage(
  components: readonly APIComponentInContainer[],
  colour: number | undefined,
  attachments: DiscordMessage['attachments'],
): DiscordMessage {
  const parts = { components: [...components], ...given({ accent_color: colour }) };
  return {
    components: [{ type: ComponentType.Container, ...parts }],
    attachments,
    allowed_mentions: { parse: [] },
    flags: MessageFlags.IsComponentsV2,
  };
}

/** `#rrggbb` as a number. */
function toColour(accent: string | undefined): number | undefined {
  return accent === undefined ? undefined : Number.parseInt(accent.slice(1), 16);
}
