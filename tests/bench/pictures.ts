// Writes sample pictures into a folder and prints how long they took: npx tsx tests/bench/pictures.ts [folder]
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstDay } from '../../src/corpus/dates/date-span.ts';
import type { Corpus } from '../../src/corpus/model.ts';
import { createPictureDrawer } from '../../src/pictures/draw/drawer.ts';
import type { PictureSpec } from '../../src/pictures/picture-spec.ts';
import { quotesOf, shippedCorpus } from '../support/corpus.ts';
import { HOSTILE_WORDS, cardOf, chartOf, eventsByDate, timelineOf } from '../support/picture-samples.ts';

const { corpus } = await shippedCorpus();
const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'rift-pictures-'));
const drawer = createPictureDrawer({ timeoutMs: 60_000, cacheBytes: 1 });
const timesMs: number[] = [];

for (const [name, spec] of Object.entries({ ...timelines(corpus), ...cards(corpus) })) {
  const started = performance.now();
  try {
    writeFileSync(join(folder, `${name}.png`), await drawer.draw(spec));
    timesMs.push(performance.now() - started);
    console.log(`${(timesMs.at(-1) ?? 0).toFixed(0).padStart(5)} ms  ${name}`);
  } catch (error) {
    console.log(`refused   ${name}: ${String(error)}`);
  }
}
await drawer.close();
const sorted = timesMs.slice(1).sort((a, b) => a - b);
const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(0);
console.log(
  `${String(sorted.length)} pictures, first ${(timesMs[0] ?? 0).toFixed(0)} ms, then p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`,
);
console.log(folder);

function timelines(corpus: Corpus): Record<string, PictureSpec> {
  const all = eventsByDate(corpus).filter(({ isFound }) => !isFound);
  const days = all.filter(({ date }) => firstDay(date) >= '2015');
  const longest = all.toSorted((a, b) => b.title.length - a.title.length).slice(0, 14);
  const year = timelineOf(corpus, '2018-01-01', '2018-12-31');
  return {
    'timeline-one-week': timelineOf(corpus, '2023-11-16', '2023-11-23'),
    'timeline-eleven-years': chartOf(
      corpus,
      'Musk v. Altman',
      '2015 to 2026, 64 events',
      days.filter((_, index) => index % Math.ceil(days.length / 64) === 0),
    ),
    'timeline-main-events': chartOf(
      corpus,
      'Musk v. Altman',
      'Main events',
      days.filter(({ isMain }) => isMain),
    ),
    'timeline-three': chartOf(
      corpus,
      'Three events about “the bid”',
      'February 2025',
      timelineOf(corpus, '2025-02-10', '2025-02-14').events.length > 0
        ? all.filter(({ date }) => firstDay(date) >= '2025-02-10').slice(0, 3)
        : [],
    ),
    'timeline-200': chartOf(corpus, 'Two hundred events', 'From the beginnings to the trial', all.slice(0, 200)),
    'timeline-all': chartOf(corpus, 'The whole record', 'All events', all),
    'timeline-long-titles': chartOf(
      corpus,
      'A title that is far too long for one line because somebody asked for everything at once about a person with a long name and a longer story',
      'A subtitle that goes on as well, with a person, a range, a subject, an order and a remark on what was left out, until it has to end',
      longest,
    ),
    'timeline-lone-year': year,
    'timeline-lone-year-inexact': {
      ...year,
      events: year.events.map((event) => ({ ...event, date: { start: { year: 2018 } } })).slice(0, 3),
    },
    'timeline-one-event': chartOf(corpus, 'One event', '', all.slice(100, 101)),
    'timeline-trial': timelineOf(corpus, '2026-04-01', '2026-05-31'),
    'timeline-2017': timelineOf(corpus, '2017-01-01', '2018-02-28'),
    'timeline-no-lanes': { ...timelineOf(corpus, '2024-02-01', '2024-12-31', 12), lanes: [], phases: [] },
  };
}

function cards(corpus: Corpus): Record<string, PictureSpec> {
  const quotes = quotesOf(corpus).toSorted((a, b) => a.text.length - b.text.length);
  const [short] = quotes;
  if (!short) return {};
  const shares = { shortest: 0, short: 0.15, middle: 0.5, long: 0.85, longer: 0.97, longest: 1 };
  const real = Object.entries(shares).flatMap(([name, share]) => {
    const quote = quotes[Math.floor(share * (quotes.length - 1))];
    return quote ? [[`card-${name}`, cardOf(corpus, quote)] as const] : [];
  });
  const base = cardOf(corpus, short);
  const hostile = Object.entries(HOSTILE_WORDS).map(
    ([name, text]) => [`card-hostile-${name.replaceAll(' ', '-')}`, { ...base, text }] as const,
  );
  const bid = quotes.find(({ text }) => text.includes('9.74'));
  const long = quotes.at(-1)?.text ?? '';
  return Object.fromEntries([
    ...real,
    ...(bid ? [['card-bid', cardOf(corpus, bid)] as const] : []),
    ['card-very-long', { ...base, text: `${long} `.repeat(Math.ceil(1300 / long.length)).slice(0, 1300) }],
    ...hostile,
  ]);
}
