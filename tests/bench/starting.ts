import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { ms, share, timeOf, times, type Row } from './figures.ts';

const ROUNDS = 7;
const QUESTION = ['start', '--silent', '--', 'ask', 'why did musk leave openai'];

/** `npm start -- ask …` and a Node that does nothing, in turn; cold: without what earlier starts left. */
export function measureStarting(): readonly Row[] {
  const node = () => execFileSync(process.execPath, ['-e', ''], { stdio: 'ignore' });
  const ask = () => execFileSync('npm', QUESTION, { stdio: 'ignore', env: { ...process.env, DISCORD_TOKEN: '' } });
  const forget = () => rmSync(new URL('../../.cache', import.meta.url), { recursive: true, force: true });
  ask();
  const measured = Array.from({ length: ROUNDS }, () => {
    const [bare, warm] = [timeOf(node), timeOf(ask)];
    forget();
    return { bare, warm, cold: timeOf(ask) };
  });
  const bare = share(
    measured.map(({ bare }) => bare),
    0.5,
  );
  return (['warm', 'cold'] as const).map((kind) => {
    const taken = share(
      measured.map((each) => each[kind]),
      0.5,
    );
    return {
      what: `\`npm start -- ask …\`, cache ${kind}`,
      against: "`node -e ''`",
      ratio: times(taken / bare),
      figures: `${ms(taken)} : ${ms(bare)}`,
    };
  });
}
