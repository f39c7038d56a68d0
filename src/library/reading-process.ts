import { startHelpers } from './shared/helpers.ts';
import { carryOut, type ReadingMessage, type ReadingTask } from './reading-task.ts';

/** Only `carryOutFirst` starts this file. It ends with whoever started it. */
process.once('disconnect', () => process.exit(1));
const task = JSON.parse(process.argv[2] ?? '') as ReadingTask;
const say = (message: ReadingMessage): void => {
  if (message.kind === 'progress') process.send?.(message);
};
await carryOut(task, say, startHelpers());
process.exit(0);
