import { createHash } from 'node:crypto';
import { array, assert, constantFrom, property } from 'fast-check';
import { expect, it } from 'vitest';
import { indexAll } from '../../src/archive/archive.ts';
import { flatten } from '../../src/archive/packed/flat-data.ts';
import { makeAnew, type Remember, type SegmentKind } from '../../src/archive/packed/remember.ts';
import type { Article, Corpus } from '../../src/corpus/model.ts';
import type { KeptSegments, Segments } from '../../src/library/kept/kept-segments.ts';
import { compileLexicon } from '../../src/archive/search/index/lexicon.ts';
import { segmentKinds } from '../../src/archive/segment-kinds.ts';
import { joinInGroups } from '../../src/library/segment-groups.ts';
import { ENGLISH } from '../../src/text/languages/language.ts';
import { corpusOf, markdown } from '../support/corpus.ts';

const CORPUS = corpusOf({
  'a.md': markdown(
    '## 4 May 1931: The pier opens\n\nThe pier of Tarn opened in 1931.\n\n<!-- asked\nwho built it\n-->',
  ),
  'b.md': markdown('The lamp burns.\n\n<!-- asked\nwhat burns\nwho built it\n-->'),
  'c.md': markdown('> “The pier is ours.”\n>\n> — Jane Doe, mayor, speech, 5 May 1931'),
  'd.txt': 'The pier opened in Tarn on 4 May 1931.\n\nJane Doe said: “The lamp is ours.”',
  'e.md': markdown('## 5 May 1931: The pier burns\n\nThe pier of Tarn burned on 5 May 1931.'),
});
/** What ends a group, and what does not. */
const [END, INNER] = ['00000000', '00000001'];

function digestsOf(corpus: Corpus, kinds: readonly string[]): ReadonlyMap<Article, string> {
  return new Map(corpus.articles.map((article, at) => [article, `${kinds[at] ?? INNER}${article.id}`]));
}

function indexesBy(joined: Remember['joined']): readonly string[] {
  const written: string[] = [];
  const index: Remember['index'] = (name, make) => {
    const data = make();
    written.push(
      `${name} ${createHash('sha256')
        .update(new Uint8Array(flatten(data)))
        .digest('hex')}`,
    );
    return data;
  };
  // What was read of a lexicon is remembered by the corpus that has it.
  indexAll({ ...CORPUS }, { index, joined }, ENGLISH);
  return written;
}

it('joins to the same indexes, whichever neighbours are joined first', () => {
  const whole = indexesBy(makeAnew.joined);
  assert(
    property(array(constantFrom(END, INNER), { minLength: 5, maxLength: 5 }), (kinds) => {
      const making = { kinds: segmentKinds(CORPUS, compileLexicon(CORPUS, ENGLISH)), kept: undefined };
      expect(indexesBy(joinInGroups(digestsOf(CORPUS, kinds), making))).toEqual(whole);
    }),
    { numRuns: 10 },
  );
});

it('makes all that indexes are joined from at once, but what few corpora need', () => {
  const asked = new Set<string>();
  indexesBy((name, articles, kind) => {
    asked.add(name);
    return makeAnew.joined(name, articles, kind);
  });
  const made = Object.keys(segmentKinds(CORPUS, compileLexicon(CORPUS, ENGLISH)));
  expect([...asked].filter((name) => name !== 'repeats').sort()).toEqual(made.sort());
});

it('looks at the articles of the group alone that has changed', () => {
  const files = new Map<string, Segments>();
  const asked: string[] = [];
  const kept: KeptSegments = {
    read(digest) {
      asked.push(digest);
      return { ...files.get(digest) };
    },
    has: (digest) => files.has(digest),
    keep: (digest, segments) => files.set(digest, segments),
    readWhole: () => undefined,
    keepWhole: () => undefined,
    dropOthers: () => undefined,
  };
  const read: string[] = [];
  const events: SegmentKind<object> = {
    read({ id }) {
      read.push(id);
      return {};
    },
    join: () => ({}),
  };
  const join = (kinds: readonly string[]) => {
    const joined = joinInGroups(digestsOf(CORPUS, kinds), { kinds: { events }, kept });
    joined('events', CORPUS.articles, events);
  };
  join([INNER, END, INNER, END, INNER]);
  expect(read).toEqual(['a', 'b', 'c', 'd', 'e']);
  read.length = 0;
  asked.length = 0;
  join([INNER, END, '00000002', END, INNER]);
  expect(read).toEqual(['c']);
  expect(asked.filter((digest) => /^0{7}./.test(digest))).toEqual(['00000002c', '00000000d']);
  expect(files.size).toBe(10);
});
