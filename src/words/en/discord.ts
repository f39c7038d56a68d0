import type { Complaint } from '../complaint.ts';

/** What stands around answers in Discord, and in the place of some. */
export const discord = {
  presence: 'Ask the record: /ask',
  share: 'Share',
  shared: 'Shared',
  remove: 'Remove',
  sharedBy: (name: string) => `Shared by ${name}`,
  sharedBySomebody: 'Shared by a member',
  asked: (words: string) => `“${words}”`,
  message: 'message',
  link: 'link',
  invitation: 'invitation',
  moreSources: (number: number) => `+ ${String(number)} more`,
  nothingToShow: 'There is nothing to show.',
  shortened: 'Shortened: a Discord message holds no more.',
  incident: (id: string): Complaint => ({
    message: 'Something went wrong on our side.',
    hint: `Try again. If it keeps happening, give whoever runs this bot the number ${id}.`,
  }),
  stopping: { message: 'This bot is being restarted.', hint: 'Ask again in a minute.' },
  sharedAlready: { message: 'This was shared already.', hint: 'All can see it in this channel.' },
  notDone: { message: 'Discord did not take that.', hint: 'Press again in a moment.' },
  withdrawn: { message: 'This answer could not be shown here.', hint: 'Ask again.' },
  manyPictures: (seconds: number): Complaint => ({
    message: 'That was a lot of pictures in a minute, and each takes a while to draw.',
    hint: `The next one is yours in ${String(seconds)} seconds.`,
  }),
  notYours: {
    message: 'This answer is not yours.',
    hint: 'Who asked can remove it, and who manages messages here.',
  },
  messageWithoutText: { message: 'That message has no text.', hint: 'Choose a message with words in it.' },
  unknown: {
    command: { message: 'This command has changed.', hint: 'Reload Discord, or try again in a while.' },
    button: {
      message: 'This button comes from an earlier version and no longer works.',
      hint: 'Ask again with the command; the new answer has working buttons.',
    },
    form: {
      message: 'This form comes from an earlier version and no longer works.',
      hint: 'Ask again with the command; the new answer has working buttons.',
    },
  },
};
