import { ask } from '../../commands/ask.ts';
import { check } from '../../commands/check.ts';
import { quote } from '../../commands/quote.ts';
import { timeline } from '../../commands/timeline.ts';
import type { AnyCommand } from '../../src/reply/command.ts';
import { UserError } from '../../src/reply/reply.ts';
import { ms, sample, share, timeOf, times, type Row } from './figures.ts';
import { goldenQuestions, openRecord, type CommandContext } from './record.ts';

/** Letters, words, signs and scripts; each is repeated to the length that Discord takes. */
const SEEDS = [
  'a',
  'ab ',
  'lorem ipsum dolor ',
  'musk ',
  'openai musk altman board ',
  '1',
  '1. ',
  '“a” ',
  '"',
  '.',
  '- ',
  ' a',
  '中',
  '中文 ',
  'ж',
  'слово ',
  'é̂',
  'ا',
  '🙂',
  '2015 ',
  'nov 2023 ',
  "can't ",
  'a,',
  '((',
  '\n',
];

/** The slowest of many generated texts against the median question, for every command that takes words. */
export async function measureWorst(): Promise<readonly Row[]> {
  const context = await openRecord();
  const median = share(
    sample(goldenQuestions(), 100).map((question) => timeOf(() => ask.run({ question }, context))),
    0.5,
  );
  return [
    { command: ask, option: 'question', with: {} },
    { command: check, option: 'text', with: {} },
    { command: quote, option: 'about', with: { person: 'altman' } },
    { command: timeline, option: 'about', with: {} },
  ].map(({ command, option, with: others }) => {
    const measured = seedsFor(command, option).map((text) => ({
      text,
      // The least of three: the first may build an index that is kept, and what else the machine did is no part of an input's cost.
      takenMs: Math.min(...[1, 2, 3].map(() => timeOf(() => answer(command, { ...others, [option]: text }, context)))),
    }));
    const worst = measured.toSorted((a, b) => b.takenMs - a.takenMs)[0] ?? { text: '', takenMs: 0 };
    return {
      what: `worst input, \`/${command.name}\``,
      against: 'median question',
      ratio: times(worst.takenMs / median),
      figures: `${ms(worst.takenMs)} : ${ms(median)} (${JSON.stringify(worst.text.slice(0, 12))}…)`,
    };
  });
}

function seedsFor({ options }: AnyCommand, name: string): readonly string[] {
  const option = options[name];
  const length = option?.kind === 'text' ? option.maxLength : 100;
  return SEEDS.map((seed) => seed.repeat(Math.ceil(length / seed.length)).slice(0, length));
}

function answer(command: AnyCommand, input: Readonly<Record<string, string>>, context: CommandContext): void {
  try {
    command.run(input, context);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
}
