import { setTimeout as sleep } from 'node:timers/promises';
import { askOne, startRift } from './bot.ts';
import { ms, sample, times, type Row } from './figures.ts';
import { goldenQuestions } from './record.ts';

/** Interactions that are open when the bot is told to stop. */
const OPEN = 1_200;
const PROMISED_MS = 5_000;

/** How long Rift takes to end after SIGTERM while many wait, and how many of them heard of it. */
export async function measureEnding(): Promise<readonly Row[]> {
  const { fake, program } = await startRift();
  const questions = sample(goldenQuestions(), OPEN);
  const exchanges = questions.map((question, place) => askOne(fake, { name: 'ask', options: { question } }, place));
  await Promise.race(exchanges.map(({ response }) => response));
  const open = exchanges.filter(({ answers }) => answers.length === 0).length;
  const started = performance.now();
  program.kill('SIGTERM');
  const { code } = await program.ended;
  const takenMs = performance.now() - started;
  await sleep(100);
  const answered = exchanges.filter(({ answers }) => answers.length > 0).length;
  await fake.close();
  return [
    {
      what: `SIGTERM with ${String(open)} open interactions`,
      against: 'the promised 5 s',
      ratio: times(takenMs / PROMISED_MS),
      figures: `${ms(takenMs)}, exit code ${String(code)}, ${String(answered)} of ${String(OPEN)} answered or told`,
    },
  ];
}
