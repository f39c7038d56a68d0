import type { Archive } from '../../src/archive/archive-model.ts';
import { UserError, type Reply } from '../../src/reply/reply.ts';
import { bothReply } from './both-sides.ts';
import { personReply } from './one-person.ts';
import { filterOf, type QuotePage } from './page.ts';

/** What an option of a quotation's menu leads to; `UserError` for one that means nothing (any more). */
export function chooseTopic(archive: Archive, { quote, about, year }: QuotePage, value: string): Reply {
  const person = archive.speakers.ofQuote(quote);
  const [kind, topic] = /^(both|all|about):(.*)$/su.exec(value)?.slice(1) ?? [];
  if (kind === 'both') return bothReply(archive, filterOf({ about, year }));
  if (person && kind === 'all') return personReply(archive, person, {});
  if (person && kind === 'about' && topic !== undefined) return personReply(archive, person, { about: topic });
  throw new UserError(
    'topic-gone',
    'This menu belongs to an older record.',
    'Ask again: /quote shows it as it is now.',
  );
}
