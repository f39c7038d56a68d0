import { join } from 'node:path';
import type { Archive } from '../../src/archive/archive-model.ts';
import { createArchive } from '../../src/archive/archive.ts';
import { projectFolder } from '../../src/project-files.ts';
import { type CorpusReading, readCorpus } from '../../src/corpus/read-corpus.ts';
import type { Article, Corpus, Event, Passage, Quote } from '../../src/corpus/model.ts';
import { readHere, type IndexedReading } from '../../src/library/indexed-reading.ts';
import { loadLanguage } from '../../src/text/languages/language.ts';

/** File contents by path below the corpus folder: `{ 'the-bid.md': '…', 'people.yml': '…' }`. */
export type CorpusFiles = Readonly<Record<string, string>>;

/** Two persons and a company, each with a lane. */
export const PEOPLE = `- name: Elon Musk
  aliases: [elon, Elon, musc]
  role: CEO of Tesla
  side: musk
- name: Sam Altman
  aliases: [sama, scam altman]
  role: CEO of OpenAI
  side: openai
- name: OpenAI
  kind: organization
  side: openai
`;

/** Lanes for {@link PEOPLE}. */
export const ABOUT = `title: A small record
description: Two articles for tests.
lanes:
  - { id: musk, label: Musk, colour: "#d55e00" }
  - { id: openai, label: OpenAI, colour: "#0072b2" }
`;

/** A definition for the footnote `[^ap]`. */
export const SOURCE = '[^ap]: Associated Press, "A page", 10 February 2025, <https://example.com/ap>';

/** Reads files as one corpus, with {@link PEOPLE} and {@link ABOUT} unless the files bring their own. */
export function read(files: CorpusFiles): CorpusReading {
  const all: CorpusFiles = { 'people.yml': PEOPLE, 'corpus.yml': ABOUT, ...files };
  return readCorpus(Object.entries(all).map(([path, text]) => ({ path, text })));
}

/** A corpus of these files; throws with the problems if one of them is an error. */
export function corpusOf(files: CorpusFiles): Corpus {
  const { corpus, problems } = read(files);
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (errors.length > 0) {
    throw new Error(errors.map((each) => `${each.path}:${String(each.line ?? 1)} ${each.message}`).join('\n'));
  }
  return corpus;
}

/** A Markdown article with front matter and, where the body cites `[^ap]`, the definition of that source. */
export function markdown(body: string, title = 'An article', frontMatter = ''): string {
  const definition = body.includes('[^ap]') && !body.includes('[^ap]:') ? `\n${SOURCE}\n` : '';
  return `---\ntitle: ${title}\n${frontMatter}---\n\n${body}\n${definition}`;
}

/** The one article of a corpus made of this Markdown body. */
export function articleOf(body: string): Article {
  const [article] = corpusOf({ 'article.md': markdown(body) }).articles;
  if (!article) throw new Error('The body makes no article.');
  return article;
}

/** Names the build of the compiled program, whose cache of the shipped corpus the tests read. */
export const BUILD = 'RIFT_TEST_BUILD';

let reading: Promise<IndexedReading> | undefined;
let archive: Promise<Archive> | undefined;

/** The corpus that is shipped, and the problems of reading it; one for all test files of a process. */
export function shippedCorpus(): Promise<IndexedReading> {
  const build = process.env[BUILD];
  const cache = build === undefined ? undefined : { path: join(projectFolder, '.cache'), build };
  return (reading ??= readHere(join(projectFolder, 'corpus'), cache));
}

/** The archive of the shipped corpus; one for all test files of a process. */
export function shippedArchive(): Promise<Archive> {
  return (archive ??= readArchive());
}

async function readArchive(): Promise<Archive> {
  const { corpus, remember } = await shippedCorpus();
  return createArchive(corpus, remember, await loadLanguage(corpus.language));
}

/** All passages of a corpus, in the order of articles. */
export function passagesOf(corpus: Corpus): readonly Passage[] {
  return corpus.articles.flatMap((article) => article.passages);
}

/** All events of a corpus, in the order of articles. */
export function eventsOf(corpus: Corpus): readonly Event[] {
  return corpus.articles.flatMap((article) => article.events);
}

/** All quotations of a corpus, in the order of articles. */
export function quotesOf(corpus: Corpus): readonly Quote[] {
  return corpus.articles.flatMap((article) => article.quotes);
}
