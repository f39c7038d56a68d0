import type { AnyCommand } from '../reply/command.ts';
import type { CommandContext } from '../reply/options.ts';
import { en } from '../words/en.ts';
import { plainFrame } from './message/frame.ts';
import { presentReply } from './message/present-message.ts';

/**
 * Lets every command answer once, unseen, so that what is built at first use is there before a member waits for it:
 * on a busy machine the first answers would else come later than Discord waits (3 s). Between two commands others get
 * their turn. Never rejects.
 */
export async function warmUp(commands: readonly AnyCommand[], given: Omit<CommandContext, 'words'>): Promise<void> {
  const context = { ...given, words: en };
  const { examples, title } = context.archive.corpus;
  for (const command of commands) {
    const input = command.mainOption === undefined ? {} : { [command.mainOption]: examples[0] ?? title };
    try {
      presentReply(command.run(input, context), new Map(), plainFrame(en));
    } catch {
      // A fault here will be met again, and reported, when a member asks.
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
}
