import type { AnyCommand } from '../../src/reply/command.ts';
import type { Archive } from '../../src/archive/archive-model.ts';
import type { ActionRef, Block, BlockOf, Reply } from '../../src/reply/reply.ts';
import { en } from '../../src/words/en.ts';

const TODAY = '2026-11-24';

/** The blocks of one kind, in their order. */
export function blocksOf<Kind extends Block['kind']>(reply: Reply, kind: Kind): readonly BlockOf<Kind>[] {
  return reply.blocks.filter((block): block is BlockOf<Kind> => block.kind === kind);
}

/** The bot's own words and notes, one a line. */
export function wordsOf(reply: Reply): string {
  return reply.blocks.flatMap((block) => (block.kind === 'text' || block.kind === 'note' ? block.text : [])).join('\n');
}

/** What a button with this label asks for; throws if there is none. */
export function buttonOf(reply: Reply, label: string): ActionRef {
  const buttons = blocksOf(reply, 'buttons').flatMap((block) => block.buttons);
  const button = buttons.find((each) => each.kind === 'button' && each.label === label);
  if (button?.kind !== 'button') throw new Error(`There is no button “${label}”.`);
  return button.ref;
}

/** Presses a button or chooses from a menu (with its value) of any of the commands. */
export function press(commands: readonly AnyCommand[], archive: Archive, ref: ActionRef, value?: string): Reply {
  const action = commands.find((command) => command.name === ref.command)?.actions[ref.action];
  if (!action) throw new Error(`No command has the action ${ref.command}/${ref.action}.`);
  return action([...ref.args, ...(value === undefined ? [] : [value])], { archive, today: TODAY, words: en });
}

/** Runs a command as a host does. */
export function run(
  command: AnyCommand,
  archive: Archive,
  input: Readonly<Record<string, string | number | boolean>>,
): Reply {
  return command.run(input, { archive, today: TODAY, words: en });
}
