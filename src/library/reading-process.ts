import { carryOut, type ReadingTask } from './reading-task.ts';

/** Only `carryOutFirst` starts this file. It ends with whoever started it. */
process.once('disconnect', () => process.exit(1));
await carryOut(JSON.parse(process.argv[2] ?? '') as ReadingTask, (message) => {
  if (message.kind === 'progress') process.send?.(message);
});
process.exit(0);
