import type { CommandContext } from '../../src/reply/options.ts';
import { buttonRow, updateButton, updateMenu } from '../../src/reply/controls.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { unknownPerson, withCount } from '../person.ts';
import { haveBoth, isSubject, sidesRef } from './both-sides.ts';
import { filterArgs, type QuoteFilter } from './page.ts';
import { cleanTopic } from './said.ts';
import { given } from '../../src/given.ts';

const MAX_OFFERED = 10;

/**
 * For a name that nobody has for certain: whom it may mean (all who hold an office: "the judge"), and both sides where it is a subject
 * of theirs. `UserError` with the nearest names where there is neither.
 */
export function whoseReply({ archive, words }: CommandContext, typed: string, filter: QuoteFilter): Reply {
  const near = archive.speakers.suggest(typed).slice(0, MAX_OFFERED);
  const topic = cleanTopic(typed);
  const both =
    topic !== undefined && (near.length === 0 ? haveBoth(archive, { about: topic }) : isSubject(archive, topic))
      ? [updateButton(words.quote.bothSides(words.quote.on(topic)), sidesRef({ ...filter, about: topic }))]
      : [];
  if (near.length === 0 && both.length === 0) throw unknownPerson(archive, typed);
  const named = near.map((speaker) => ({ text: withCount(speaker), ...given({ detail: speaker.person.role }) }));
  const options = near.map((speaker) => ({
    label: withCount(speaker),
    ...given({ description: speaker.person.role }),
    value: speaker.person.id,
  }));
  const menu = updateMenu(words.quote.whose, { command: 'quote', action: 'of', args: filterArgs(filter) }, options);
  return {
    status: 'bad-input',
    accent: archive.corpus.accent,
    blocks: [
      { kind: 'text', text: words.errors.nobodyCalled(typed) },
      ...(near.length === 0 ? [] : [{ kind: 'list', isNumbered: false, items: named } as const, menu]),
      ...buttonRow(both),
    ],
  };
}
