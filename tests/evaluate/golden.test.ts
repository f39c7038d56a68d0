import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createFinder } from '../../src/archive/search/finder.ts';
import { chooseExcerptRange, isQuestion } from '../../src/archive/search/excerpt.ts';
import { itemAt } from '../../src/item-at.ts';
import { areaUnderRoc, isForTuning, measure } from '../../src/evaluate/measures.ts';
import { goldenSetOf } from '../../src/evaluate/question-sets.ts';
import { shippedArchive, shippedCorpus } from '../support/corpus.ts';

const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const set = goldenSetOf((await shippedCorpus()).corpus, path('tests/golden/questions.jsonl'));
const finder = createFinder(set.index, set.asOf);
const asked = set.questions
  .filter(({ id }) => !isForTuning(id))
  .map((question) => {
    const finding = finder.find(question.text);
    const place = finding.ranked.findIndex(({ passageIndex }) =>
      question.answers.has(set.index.passages[passageIndex]?.id ?? ''),
    );
    return { question, finding, place };
  });
const answerable = asked.filter(({ question }) => question.unanswerable === undefined);
const confidences = (of: typeof asked) => of.map(({ finding }) => finding.confidence);
const unanswerable = (...reasons: readonly string[]) =>
  asked.filter(({ question }) => reasons.includes(question.unanswerable ?? ''));

it('looks for answers that stand in the articles', () => {
  const lost = set.questions.flatMap(({ id, stretches }) =>
    stretches
      .filter((stretch) => !set.index.passages.some(({ text }) => text.includes(stretch)))
      .map((stretch) => `${id}: ${stretch}`),
  );
  expect(lost).toEqual([]);
});

it('gives every asked line of the shipped corpus its own passage, and no other', () => {
  const owners = new Map<string, number[]>();
  for (const [at, { asked: lines = [] }] of set.index.passages.entries()) {
    for (const line of lines) owners.set(line, [...(owners.get(line) ?? []), at]);
  }
  const strays = [...owners].filter(([line, own]) => {
    const exact = set.index.asked.exact(line);
    return exact.length === 0 || exact.some((at) => !own.includes(at));
  });
  expect(strays.map(([line]) => line)).toEqual([]);
  expect(owners.size).toBeGreaterThan(10_000);
});

it.each(['Why did Musk leave OpenAI?', 'WHO OWNS CHATGPT', 'did elon musk win'])(
  'answers %j, a known question in another spelling, for certain',
  (question) => {
    expect(finder.find(question)).toMatchObject({ kind: 'answer', confidence: 1 });
  },
);

it('answers a question in the middle of chat as it answers the question alone', () => {
  const asides = readFileSync(path('tests/golden/asides.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => z.object({ before: z.string().default(''), after: z.string().default('') }).parse(JSON.parse(line)));
  const alone = answerable.filter(({ finding }) => finding.kind === 'answer');
  const wrapped = asides.map(({ before, after }, at) => {
    const { question, finding } = itemAt(alone, (at * 2) % alone.length);
    const inChat = finder.find(`${before} ${question.text} ${after}`.trim());
    return {
      isSame: inChat.ranked[0]?.passageIndex === finding.ranked[0]?.passageIndex,
      isAnswer: inChat.kind === 'answer',
    };
  });
  expect(wrapped.length).toBeGreaterThan(250);
  expect(wrapped.filter(({ isSame }) => isSame).length / wrapped.length).toBeGreaterThan(0.85);
  expect(wrapped.filter(({ isAnswer }) => isAnswer).length / wrapped.length).toBeGreaterThan(0.65);
});

it('reads most questions that lack a space as it reads them whole', () => {
  const joined = answerable.flatMap(({ question, place }, at) => {
    const spaces = [...question.text.matchAll(/(?<=[a-z]) (?=[a-z])/g)];
    const space = spaces[at % spaces.length]?.index;
    if (place !== 0 || space === undefined) return [];
    const { ranked } = finder.find(question.text.slice(0, space) + question.text.slice(space + 1));
    return [question.answers.has(set.index.passages[ranked[0]?.passageIndex ?? -1]?.id ?? '')];
  });
  expect(joined.filter(Boolean).length / joined.length).toBeGreaterThan(0.85);
});

describe('the shipped corpus, on questions that nothing was tuned to', () => {
  it('has a right passage first, or among the first five', () => {
    for (const [part, one, five] of [
      ['long', 0.75, 0.91],
      ['short', 0.77, 0.94],
    ] as const) {
      const places = answerable.filter(({ question }) => question.part === part).map(({ place }) => place);
      const { rightAtOne, rightAtFive } = measure(places);
      expect(rightAtOne).toBeGreaterThanOrEqual(one);
      expect(rightAtFive).toBeGreaterThanOrEqual(five);
    }
  });

  it.each([
    ['who', 0.7],
    ['when', 0.66],
    ['said', 0.68],
    ['what', 0.64],
    ['how-much', 0.62],
    ['yes-no', 0.55],
    ['why', 0.42],
  ])('answers %s with the first passage in at least %d', (kind, floor) => {
    const places = answerable.filter(({ question }) => question.kind === kind).map(({ place }) => place);
    expect(measure(places).rightAtOne).toBeGreaterThanOrEqual(floor);
  });

  it('shows the answer in the excerpt where the passage is right', () => {
    const right = answerable.filter(({ place }) => place === 0);
    const shown = right.filter(({ question, finding }) => {
      const [first] = finding.ranked;
      const passage = first && set.index.passages[first.passageIndex];
      if (!passage) return false;
      const { text, headings } = passage;
      const { start, end } = chooseExcerptRange(text, first.question, set.index, isQuestion(headings.at(-1)));
      return question.stretches.some((stretch) => text.slice(start, end).includes(stretch));
    });
    expect(shown.length / right.length).toBeGreaterThanOrEqual(0.97);
  });

  it('refuses few questions that it can answer', () => {
    const refused = answerable.filter(({ finding }) => finding.kind === 'nothing');
    expect(refused.length / answerable.length).toBeLessThanOrEqual(0.03);
  });

  it('answers none that are off its subject, small talk, noise or another language', () => {
    const others = unanswerable('off-topic', 'small-talk', 'noise', 'other-language');
    expect(others.filter(({ finding }) => finding.kind === 'answer').map(({ question }) => question.text)).toEqual([]);
  });

  it('is less sure of what it cannot answer', () => {
    expect(areaUnderRoc(confidences(answerable), confidences(unanswerable('off-topic')))).toBeGreaterThanOrEqual(0.97);
    expect(areaUnderRoc(confidences(answerable), confidences(unanswerable('near-miss')))).toBeGreaterThanOrEqual(0.78);
  });

  it('offers a known question of a right passage among the first five, while one is typed and at its end', async () => {
    const archive = await shippedArchive();
    for (const [share, floor] of [
      [0.7, 0.6],
      [1, 0.9],
    ] as const) {
      const offered = answerable.filter(({ question: { text, answers } }) =>
        archive
          .suggest(text.slice(0, Math.round(text.length * share)), 5)
          .some((line) => set.index.asked.exact(line).some((at) => answers.has(set.index.passages[at]?.id ?? ''))),
      );
      expect(offered.length / answerable.length).toBeGreaterThanOrEqual(floor);
    }
  });
});
