import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { splitSentences } from '../../src/text/sentences.ts';

const SECTIONS = 10;
const PASSAGES = 5;
const SHIPPED = new URL('../../corpus/', import.meta.url);

/** Writes a folder of so many passages, 50 an article: sentences of the shipped articles, some of their words made up anew. The same for the same number. */
export async function writeLargeCorpus(folder: string, passages: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of ['people.yml', 'synonyms.yml']) {
    await writeFile(join(folder, name), await readFile(new URL(name, SHIPPED)));
  }
  const sentences = await shippedSentences();
  for (let number = 0; number < passages / SECTIONS / PASSAGES; number += 1) {
    const path = join(folder, `article-${String(number).padStart(5, '0')}.md`);
    await writeFile(path, writeArticle(number, sentences));
  }
}

async function shippedSentences(): Promise<readonly string[]> {
  const names = (await readdir(SHIPPED)).filter((name) => name.endsWith('.md') && name !== 'README.md').sort();
  const texts = await Promise.all(names.map(async (name) => readFile(new URL(name, SHIPPED), 'utf8')));
  const paragraphs = texts.flatMap((text) => text.split('\n').filter((line) => /^[A-Z“]/.test(line)));
  return paragraphs.flatMap((line) => {
    const plain = line.replace(/\[\^[^\]]*\]/g, '');
    return splitSentences(plain).map(({ start, end }) => plain.slice(start, end).trim());
  });
}

function writeArticle(number: number, sentences: readonly string[]): string {
  const random = createRandom(number + 1);
  const names = Array.from({ length: 60 }, () => inventName(random));
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)];
  const sentence = () =>
    (pick(sentences) ?? '').replace(/\b[a-z]{6,}\b/g, (word) => (random() < 0.25 ? (pick(names) ?? '') : word));
  const paragraph = () => [sentence(), sentence(), sentence()].join(' ');
  const date = () =>
    `${String(1 + Math.floor(random() * 28))} ${pick(MONTHS) ?? ''} ${String(1990 + Math.floor(random() * 35))}`;
  const quote = () => `> “${sentence()}”\n>\n> — ${pick(SPEAKERS) ?? ''}, interview, ${date()}`;
  const section = (at: number) =>
    [
      `## ${at % 2 === 0 ? `${date()}: ` : ''}The ${pick(names) ?? ''} of ${pick(names) ?? ''}`,
      ...Array.from({ length: PASSAGES - 1 }, () => `${paragraph()}[^s]`),
      quote(),
      `<!-- asked\nwhat is the ${pick(names) ?? ''} ${pick(names) ?? ''}\nwhy did ${pick(names) ?? ''} leave ${pick(names) ?? ''}\n-->`,
    ].join('\n\n');
  const title = `# About ${names[0] ?? ''} ${names[1] ?? ''}`;
  const source = `[^s]: Echo, “${names[2] ?? ''}”, 4 May 2020, <https://echo.example/${String(number)}>`;
  return `${[title, ...Array.from({ length: SECTIONS }, (_, at) => section(at)), source].join('\n\n')}\n`;
}

const MONTHS = ['January', 'March', 'April', 'June', 'August', 'November'];
const SPEAKERS = ['Elon Musk', 'Sam Altman', 'Greg Brockman', 'Ilya Sutskever', 'Ada Pell', 'Tom Dray'];
const SYLLABLES = 'ta rn ol ve mi sk ar do len qua bi ro stu pel dra nu ce hor wi gan'.split(' ');

function inventName(random: () => number): string {
  return Array.from({ length: 4 }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? '').join('');
}

/** Numbers from 0 up to 1 (Mulberry32), the same for the same seed. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
