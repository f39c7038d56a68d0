import type { Article, Corpus, Passage } from '../../corpus/model.ts';
import { ofEach } from '../../of-each.ts';
import { firstWhere } from '../../first-where.ts';
import { startsOf } from '../packed/joins.ts';
import { int32At } from '../packed/number-at.ts';
import type { SearchPassage, Texts } from './passage-index.ts';

/** Passages that are searched, ranked and shown as one: mostly one, or a lead-in with the quotation, list or code that it announces, or a title with the paragraph below it. */
export interface AnswerText {
  readonly passages: readonly [Passage, ...Passage[]];
  readonly search: SearchPassage;
}

/** A longer list is no answer but a section: its items are found one by one. */
const MAX_LIST_LENGTH = 700;
/** Between the passages of one text; of these only code has line breaks. */
export const SEAM = '\n';

/** What a corpus can answer with: article by article, in order. The same article gives the same objects. */
export function answerTexts(corpus: Pick<Corpus, 'articles'>): readonly AnswerText[] {
  return corpus.articles.flatMap(textsOf);
}

/** {@link answerTexts}, of which so many articles have so many; those of an article are made when one of them is looked at. */
export function lazyAnswerTexts(articles: readonly Article[], counts: Int32Array): Texts<AnswerText> {
  const starts = startsOf(counts);
  return {
    length: int32At(starts, counts.length),
    at(place) {
      const number = firstWhere(0, counts.length, (each) => int32At(starts, each + 1) > place);
      const article = articles[number];
      return article && textsOf(article)[place - int32At(starts, number)];
    },
  };
}

/** What one article can answer with, as it is searched. */
export function searchedIn(article: Article): readonly SearchPassage[] {
  return textsOf(article).map(({ search }) => search);
}

/** A corpus that is read anew shares the articles that have not changed with the one before, and what is made of each. */
const textsOf = ofEach((article: Article): readonly AnswerText[] =>
  groupPassages(article).map((passages) => {
    const [first] = passages;
    return {
      passages,
      search: {
        id: first.id,
        title: article.title,
        headings: first.columns ? [first.columns.join(' '), ...first.headingPath] : first.headingPath,
        text: passages.map(({ text }) => text).join(SEAM),
        section: first.sectionId,
        // Who searches an index that was kept does not need them.
        get asked() {
          return [...new Set(passages.flatMap(({ asked }) => asked.map(({ text }) => text)))];
        },
      },
    };
  }),
);

function groupPassages({ passages }: Article): readonly (readonly [Passage, ...Passage[]])[] {
  const groups: (readonly [Passage, ...Passage[]])[] = [];
  for (let at = 0; at < passages.length;) {
    const first = passages[at];
    if (!first) break;
    const announced = announcedBy(passages, at);
    groups.push([first, ...announced]);
    at += 1 + announced.length;
  }
  return groups;
}

/** A longer line without a full stop is no title. */
const MAX_TITLE_LENGTH = 80;

/** True for words that are nothing without those below them: they end with a colon, or are the title of a box, a tab or an entry. */
export function isLeadIn(text: string): boolean {
  return text.endsWith(':') || (text.length <= MAX_TITLE_LENGTH && /[\p{L}\p{N}?]["'”’)\]]*$/u.test(text));
}

/** What the passage at a place announces as a lead-in: the quotation right below it by somebody it names, the code or short list below its colon, or what a title stands over. */
function announcedBy(passages: readonly Passage[], at: number): readonly Passage[] {
  const [first, next] = [passages[at], passages[at + 1]];
  if (!first || !next || next.sectionId !== first.sectionId) return [];
  if (next.kind === 'code') return first.kind !== 'code' && isLeadIn(first.text) ? [next] : [];
  if (first.kind !== 'paragraph') return [];
  if (next.kind === 'quote') return announcesQuote(first, next) ? [next] : [];
  if (!isLeadIn(first.text)) return [];
  if (next.kind === 'paragraph') return first.text.endsWith(':') || isLeadIn(next.text) ? [] : [next];
  if (next.kind !== 'item') return [];
  const following = passages.slice(at + 1);
  const end = following.findIndex(({ kind, sectionId }) => kind !== 'item' || sectionId !== first.sectionId);
  const items = end < 0 ? following : following.slice(0, end);
  return items.reduce((sum, { text }) => sum + text.length, 0) <= MAX_LIST_LENGTH ? items : [];
}

/** The name by which a quotation's last line begins; the paragraph above has it, or its last part, where the quotation belongs to it. */
function announcesQuote({ text }: Passage, quote: Passage): boolean {
  if (text.endsWith(':')) return true;
  const speaker = /[—–] ([^,]+)/.exec(quote.text.slice(quote.text.lastIndexOf('— ')))?.[1] ?? '';
  const name = speaker.trim().split(' ').at(-1) ?? '';
  return name.length > 1 && text.includes(name);
}
