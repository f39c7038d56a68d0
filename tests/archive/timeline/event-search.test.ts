import { describe, expect, it } from 'vitest';
import { createArchive } from '../../../src/archive/archive.ts';
import type { CorpusFiles } from '../../support/corpus.ts';
import { corpusOf, markdown } from '../../support/corpus.ts';

/** Titles of the events about some words, in the order of time. */
function about(words: string, files: CorpusFiles): readonly string[] {
  const outcome = createArchive(corpusOf(files)).timeline({ about: words, order: 'oldest' });
  return outcome.kind === 'events' ? outcome.events.map(({ title }) => title) : [];
}

function event(day: number, title: string, text: string): string {
  return `## ${String(1 + (day % 28))} May ${String(2000 + Math.floor(day / 28))}: ${title}\n\n${text}\n\n`;
}

/** So many events of no interest, each of which names these words in passing. */
function others(count: number, words = 'nothing'): string {
  return Array.from({ length: count }, (_, index) =>
    event(index, `step ${String(index)} is taken`, `It was said that ${words} had no part in it.`),
  ).join('');
}

describe('events about a word', () => {
  it('are those with it in their title, where many have it below', () => {
    const body = others(30, 'the harbour') + event(40, 'the harbour opens', 'Boats came.');
    expect(about('harbour', { 'a.md': markdown(body) })).toEqual(['the harbour opens']);
  });

  it('are those with it in title or text, where few have it', () => {
    const body =
      others(60) + event(70, 'the harbour opens', 'Boats came.') + event(71, 'boats come', 'The harbour was full.');
    expect(about('harbour', { 'a.md': markdown(body) })).toEqual(['the harbour opens', 'boats come']);
  });

  it('are all that have it in their text, where none has it in its title', () => {
    const body = others(4, 'the harbour') + event(20, 'boats come', 'Boats came.');
    expect(about('harbour', { 'a.md': markdown(body) })).toHaveLength(4);
  });

  it('are those that have it in an article of that name', () => {
    const story = event(70, 'boats come', 'The harbour was full.') + event(71, 'rain', 'It rained.');
    const files = {
      'a.md': markdown(others(30, 'the harbour') + event(50, 'the harbour opens', 'Boats came.'), 'Steps'),
      'b.md': markdown(story, 'The harbour'),
    };
    expect(about('harbour', files)).toEqual(['the harbour opens', 'boats come']);
  });

  it('are not cut off at a number', () => {
    const body = Array.from({ length: 120 }, (_, index) => event(index, `harbour ${String(index)}`, 'Yes.')).join('');
    expect(about('harbour', { 'a.md': markdown(body) })).toHaveLength(120);
  });
});

describe('events about words that mean the same', () => {
  const synonyms = '- [harbour, port]\n';

  it('are found where the very word is rare', () => {
    const body = others(20) + event(30, 'the port opens', 'Boats came.') + event(31, 'the port closes', 'They left.');
    expect(about('harbour', { 'a.md': markdown(body), 'synonyms.yml': synonyms })).toHaveLength(2);
  });

  it('stand back where the very word is in use', () => {
    const body =
      others(20) +
      event(30, 'the harbour opens', 'Boats came.') +
      event(31, 'a glass of port is drunk', 'It was sweet.');
    expect(about('harbour', { 'a.md': markdown(body), 'synonyms.yml': synonyms })).toEqual(['the harbour opens']);
  });
});

it('of several words the rare ones decide', () => {
  const body = others(20, 'the harbour') + event(30, 'the zebra comes to the harbour', 'It came.');
  expect(about('harbour zebra', { 'a.md': markdown(body) })).toEqual(['the zebra comes to the harbour']);
});

it('no event is about words of which it has only the least', () => {
  const body = others(20, 'the harbour') + event(30, 'the harbour opens', 'Boats came.');
  expect(about('quarterly zebra statistics of the harbour', { 'a.md': markdown(body) })).toEqual([]);
});
