import {
  ButtonStyle,
  ComponentType,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
} from 'discord.js';
import type { Words } from '../../words/en.ts';
import { decodeCustomId, encodeCustomId, type PressedAction } from './custom-id.ts';
import { LIMITS } from './message-limits.ts';

/** What stands around a reply: who asked what, and what can be done with the message; `words` are those that reply and frame are shown in. */
export interface Frame {
  readonly words: Words;
  /** Small lines above the reply (Markdown); empty: none. */
  readonly head: string;
  readonly controls: readonly Control[];
}

/** A button of the frame, by what pressing it asks for. `isSpent`: it only says that this was done. */
export type Control = Exclude<PressedAction, { kind: 'action' }> & { readonly isSpent?: boolean };

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
  const buttons = controls.map((control) => toButton(control, words)).filter((button) => button !== undefined);
  const framed = withControls(body, buttons);
  return head === '' ? framed : [{ type: ComponentType.TextDisplay, id: HEAD_ID, content: head }, ...framed];
}

/** The head of a message of ours; empty if it has none. */
export function readHead(components: readonly APIMessageTopLevelComponent[]): string {
  const line = contentsOf(components).find(({ id }) => id === HEAD_ID);
  return line?.type === ComponentType.TextDisplay ? line.content : '';
}

/** A framed message's components without their frame, as they can be sent again; pictures are left out. */
export function readBody(components: readonly APIMessageTopLevelComponent[]): readonly APIComponentInContainer[] {
  return contentsOf(components).flatMap((component): APIComponentInContainer[] => {
    switch (component.type) {
      case ComponentType.TextDisplay:
        return component.id === HEAD_ID ? [] : [{ type: component.type, content: component.content }];
      case ComponentType.Separator:
        return [{ type: component.type, divider: true }];
      case ComponentType.ActionRow: {
        const kept = component.components.filter((inner) => !isControl(inner));
        return kept.length === 0 ? [] : [{ type: component.type, components: kept }];
      }
      default:
        return [];
    }
  });
}

function contentsOf(components: readonly APIMessageTopLevelComponent[]): readonly APIComponentInContainer[] {
  return components.flatMap((component) => (component.type === ComponentType.Container ? component.components : []));
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

function toButton(control: Control, { discord }: Words): APIButtonComponentWithCustomId | undefined {
  const customId = encodeCustomId(control);
  const { kind, isSpent = false } = control;
  const label = discord[isSpent ? 'shared' : kind];
  const style = ButtonStyle.Secondary;
  return customId === undefined
    ? undefined
    : { type: ComponentType.Button, style, label, custom_id: customId, disabled: isSpent };
}

function isControl(component: object): boolean {
  const customId: unknown = Reflect.get(component, 'custom_id');
  return typeof customId === 'string' && ['share', 'remove'].includes(decodeCustomId(customId)?.kind ?? '');
}
