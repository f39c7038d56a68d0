import {
  ButtonStyle,
  ComponentType,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
} from 'discord.js';
import type { ActionRef } from '../../reply/reply.ts';
import type { Words } from '../../words/en.ts';
import { decodeCustomId, encodeCustomId } from './custom-id.ts';
import { LIMITS } from './message-limits.ts';

/** What stands around a reply: who asked what, and what can be done with the message; `words` are those that reply and frame are shown in. */
export interface Frame {
  readonly words: Words;
  /** Small lines above the reply (Markdown); empty: none. */
  readonly head: string;
  readonly controls: readonly Control[];
}

/** `share`: shows it to all, what `ref` leads to or the message as it stands; `shared`: that was done; `remove`: takes the message away, an answer of `command`. */
export type Control =
  | { readonly kind: 'share'; readonly ref?: ActionRef }
  | { readonly kind: 'shared' }
  | { readonly kind: 'remove'; readonly command?: string };

/** By this id the head is found again in a message that Discord gives back. */
const HEAD_ID = 9_001;

/** No frame: the reply alone. */
export function plainFrame(words: Words): Frame {
  return { words, head: '', controls: [] };
}

/** A message's components with the frame around them; controls stand in the last row of buttons where there is room. */
export function frameComponents(
  body: readonly APIComponentInContainer[],
  { head, controls, words }: Frame,
): readonly APIComponentInContainer[] {
  const line: readonly APIComponentInContainer[] =
    head === '' ? [] : [{ type: ComponentType.TextDisplay, id: HEAD_ID, content: head }];
  return [
    ...line,
    ...withControls(
      body,
      controls.flatMap((control) => toButton(control, words)),
    ),
  ];
}

/** The head of a message of ours; empty if it has none. */
export function readHead(components: readonly APIMessageTopLevelComponent[] | undefined): string {
  const inner = components?.find(({ type }) => type === ComponentType.Container);
  const line = inner?.type === ComponentType.Container ? inner.components.find(({ id }) => id === HEAD_ID) : undefined;
  return line?.type === ComponentType.TextDisplay ? line.content : '';
}

/** A framed message's components without their frame, as they can be sent again; pictures are left out. */
export function readBody(components: readonly APIMessageTopLevelComponent[]): readonly APIComponentInContainer[] {
  const container = components.find((component) => component.type === ComponentType.Container);
  return (container?.components ?? []).flatMap((component): APIComponentInContainer[] => {
    switch (component.type) {
      case ComponentType.TextDisplay:
        return component.id === HEAD_ID ? [] : [{ type: component.type, content: component.content }];
      case ComponentType.Separator:
        return [{ type: component.type, divider: component.divider ?? true }];
      case ComponentType.ActionRow: {
        const kept = component.components.filter((inner) => !isControl(inner));
        return kept.length === 0 ? [] : [{ type: component.type, components: kept }];
      }
      default:
        return [];
    }
  });
}

function withControls(
  body: readonly APIComponentInContainer[],
  buttons: readonly APIButtonComponentWithCustomId[],
): readonly APIComponentInContainer[] {
  if (buttons.length === 0) return body;
  const last = body.at(-1);
  const hasRoom =
    last?.type === ComponentType.ActionRow &&
    last.components.every(({ type }) => type === ComponentType.Button) &&
    last.components.length + buttons.length <= LIMITS.buttonsInRow;
  return hasRoom
    ? body.with(body.length - 1, { ...last, components: [...last.components, ...buttons] })
    : [...body, { type: ComponentType.ActionRow, components: [...buttons] }];
}

function toButton(control: Control, { discord }: Words): readonly APIButtonComponentWithCustomId[] {
  const customId = encodeCustomId(control.kind === 'shared' ? { kind: 'share' } : control);
  if (customId === undefined) return [];
  const isSpent = control.kind === 'shared';
  return [
    {
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label: discord[control.kind],
      custom_id: customId,
      disabled: isSpent,
    },
  ];
}

function isControl(component: object): boolean {
  const customId: unknown = Reflect.get(component, 'custom_id');
  return typeof customId === 'string' && ['share', 'remove'].includes(decodeCustomId(customId)?.kind ?? '');
}
