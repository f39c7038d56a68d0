import { doShare, type Share } from './shares.ts';

/** Only `startHelpers` starts this file. It does one share after another, and ends with whoever started it. */
process.once('disconnect', () => process.exit(1));
process.on('message', (share: Share) => {
  // What goes wrong ends the process, which whoever started it is told.
  void doShare(share).then((result) => process.send?.(result));
});
