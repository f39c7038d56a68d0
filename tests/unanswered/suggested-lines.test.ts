import { expect, it } from 'vitest';
import { createQuestionKeys } from '../../src/archive/search/asked/question-key.ts';
import { createPassageSearch } from '../../src/archive/search/passage-search.ts';
import { groupQuestions } from '../../src/unanswered/question-groups.ts';
import { suggestLines, withArticles } from '../../src/unanswered/suggested-lines.ts';
import type { UnansweredLine } from '../../src/unanswered/unanswered-log.ts';
import { corpusOf, markdown } from '../support/corpus.ts';

const PIER = 'The pier of Tarn was built by Anna Weber in 1894.';
const files = { 'pier.md': markdown(`## The pier\n\n${PIER}\n\nThe lamp burned down.`) };
const corpus = corpusOf(files);

const line = (question: string, day = '2026-11-20', why: UnansweredLine['why'] = 'nothing'): UnansweredLine => ({
  question,
  day,
  why,
});
const [group] = groupQuestions(
  [line('what did elon do'), line('pier who built it?'), line('PIER who built it', '2026-11-21', 'closest')],
  createQuestionKeys(corpus),
);
if (!group) throw new Error('There is no group.');

function suggest(of: typeof corpus, form: 'asked' | 'pins'): string {
  const near = createPassageSearch(of).searchPassages('pier who built it', 1);
  return suggestLines(
    group ?? { question: '', others: [], count: 0, why: new Set(), lastDay: '' },
    withArticles(
      near.map(({ passage }) => passage),
      of,
    ),
    form,
  );
}

it('groups questions that say the same, the most asked first, names of a person taken as one', () => {
  expect(group).toMatchObject({ count: 2, question: 'pier who built it?', lastDay: '2026-11-21' });
  const byName = groupQuestions([line('did sama lie'), line('Did Sam Altman lie?')], createQuestionKeys(corpus));
  expect(byName).toHaveLength(1);
});

it('shows the passage that comes nearest, with a comment to paste below it that then finds it', () => {
  const shown = suggest(corpus, 'asked');
  expect(shown).toContain(
    '# pier who built it?\n  2 times, last on 2026-11-21; closest, nothing\n  also: PIER who built it',
  );
  expect(shown).toContain(`“${PIER}”\n  below the block that ends in line 7:\n<!-- asked\npier who built it?\n-->`);
  const comment = shown.slice(shown.indexOf('<!--'));
  const pasted = corpusOf({ 'pier.md': files['pier.md'].replace(PIER, `${PIER}\n\n${comment}`) });
  expect(createPassageSearch(pasted).ask('Pier: who built it').kind).toBe('answer');
  expect(suggest(pasted, 'asked')).toContain('below line 10:\npier who built it?');
});

it('says so where nothing comes near, and shortens what is long', () => {
  const [once] = groupQuestions([line(`why ${'so '.repeat(60)}`)], (question) => question);
  if (!once) throw new Error('There is no group.');
  expect(suggestLines(once, [], 'asked').split('\n').slice(1)).toEqual([
    '  once, last on 2026-11-20; nothing',
    '  No passage shares a word with it.',
  ]);
  const long = corpusOf({ 'lead.md': markdown('Word '.repeat(60)) });
  const [passage] = withArticles(long.articles[0]?.passages ?? [], long);
  const lines = suggestLines(once, passage ? [passage] : [], 'asked').split('\n');
  expect(lines).toContain(`  “${'Word '.repeat(32)}…”`);
  expect(lines.find((each) => each.startsWith('why'))?.length).toBeLessThanOrEqual(150);
  expect(lines[3]).toContain(' · An article · ');
});

it('puts the question first that was asked last, and then by its words', () => {
  const days = [line('b', '2026-11-01'), line('c', '2026-11-02'), line('a', '2026-11-01')];
  expect(groupQuestions(days, () => '').map(({ question }) => question)).toEqual(['c', 'a', 'b']);
});

it('or lines for questions.yml that find it', () => {
  const shown = suggest(corpus, 'pins');
  const pinned = corpusOf({ ...files, 'questions.yml': shown.slice(shown.indexOf('"pier":')) });
  expect(createPassageSearch(pinned).ask('pier who built it').kind).toBe('answer');
});
