import { describe, expect, it } from 'vitest';
import { confidenceOf, EVIDENCE_NAMES, weighEvidence } from '../../../../src/archive/search/ranking/confidence.ts';
import { LEARNED } from '../../../../src/archive/search/ranking/weights.ts';
import { rankedFor, type WrittenPassage } from '../../../support/ranked.ts';

const PIER = 'The storm of 1911 broke the long pier of Tarn.';

function evidenceFor(question: string, passages: readonly WrittenPassage[], askedKnown = 0) {
  const ranked = rankedFor(question, passages);
  const [first] = ranked;
  if (!first) throw new Error(`Nothing is found for “${question}”.`);
  return { question: first.question, evidence: weighEvidence(first.question, ranked, askedKnown) };
}

const confidence = (question: string, passages: readonly WrittenPassage[]) =>
  confidenceOf(evidenceFor(question, passages).evidence, LEARNED.plain.confidence);

describe('evidence', () => {
  it('is none where nothing is found', () => {
    const { question } = evidenceFor('pier', [PIER]);
    const none = weighEvidence(question, [], 0.5);
    expect(EVIDENCE_NAMES.map((name) => none[name])).toEqual(EVIDENCE_NAMES.map(() => 0));
  });

  it('lies between -1 and 1, and has a value for every name', () => {
    const { evidence } = evidenceFor('which storm broke the pier', [PIER, 'A pier is long.'], 1);
    expect(Object.keys(evidence).toSorted()).toEqual([...EVIDENCE_NAMES].toSorted());
    expect(Object.values(evidence).filter((value) => !(value >= -1 && value <= 1))).toEqual([]);
  });

  it('counts a word that no passage has as unknown', () => {
    expect(evidenceFor('storm pier', [PIER]).evidence.known).toBe(1);
    expect(evidenceFor('storm pier zeppelin', [PIER]).evidence.known).toBeLessThan(0.8);
  });

  const twins = ['a', 'b'].map((section) => ({ section, text: 'The pier.' }));

  it('is whole in its lead where there is no second passage, and small where the second is as good', () => {
    expect(evidenceFor('pier', [PIER]).evidence.margin).toBe(1);
    expect(evidenceFor('pier', twins).evidence.margin).toBeCloseTo(0);
  });

  it('says how much less another passage’s line is like the question', () => {
    const question = 'who broke the pier';
    const rival = { text: 'No.', asked: [question] };
    expect(evidenceFor(question, [{ text: PIER, asked: [question] }]).evidence.askedMargin).toBeCloseTo(1);
    expect(evidenceFor(question, [{ text: PIER, asked: [question] }, rival]).evidence.askedMargin).toBeCloseTo(0);
  });
});

describe('confidence', () => {
  it('is a chance: half where the evidence weighs as much as the bias', () => {
    const weights = { ...LEARNED.plain.confidence, bias: 0 };
    const { question } = evidenceFor('pier', [PIER]);
    expect(confidenceOf(weighEvidence(question, [], 0), weights)).toBe(0.5);
  });

  it('is higher the more of the question is answered', () => {
    const [all, some, little] = ['storm broke long pier', 'storm broke wide gate', 'storm flooded wide gate'].map(
      (question) => confidence(question, [PIER, 'A gull sat there.', 'The town slept.']),
    );
    expect(all).toBeGreaterThan(some ?? 1);
    expect(some).toBeGreaterThan(little ?? 1);
  });
});
