import type { CommandContext } from '../../src/reply/options.ts';
import { UserError, type Reply } from '../../src/reply/reply.ts';
import { bothReply } from './both-sides.ts';
import { personReply } from './one-person.ts';
import { filterOf, type QuotePage } from './page.ts';

/** What an option of a quotation's menu leads to; `UserError` for one that means nothing (any more). */
export function chooseTopic(context: CommandContext, { quote, about, year }: QuotePage, value: string): Reply {
  const person = context.archive.speakers.ofQuote(quote);
  const [kind, topic] = /^(both|all|about):(.*)$/su.exec(value)?.slice(1) ?? [];
  if (kind === 'both') return bothReply(context, filterOf({ about, year }));
  if (person && kind === 'all') return personReply(context, person, {});
  if (person && kind === 'about' && topic !== undefined) return personReply(context, person, { about: topic });
  throw new UserError('topic-gone', ({ errors }) => errors.menuOutdated);
}
