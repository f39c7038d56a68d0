// What Rift costs, against something that everybody knows, in one run: npm run bench [-- asking bots ending starting library worst]; library-large takes minutes and has to be named. npm run bench -- soak [minutes] [seed] shows how the bot bears faults
import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';
import { measureAsking } from './asking.ts';
import { measureBots } from './bots.ts';
import { measureEnding } from './ending.ts';
import type { Row } from './figures.ts';
import { measureLibrary } from './library.ts';
import { soak } from './soak.ts';
import { measureStarting } from './starting.ts';
import { measureWorst } from './worst.ts';

const SECTIONS: Readonly<Record<string, () => readonly Row[] | Promise<readonly Row[]>>> = {
  asking: measureAsking,
  bots: measureBots,
  ending: measureEnding,
  starting: measureStarting,
  library: measureLibrary(10_000),
  'library-large': measureLibrary(100_000),
  worst: measureWorst,
};

execFileSync(process.execPath, ['src/run.mjs', 'main', '--version'], { stdio: 'ignore' });
const chosen = process.argv.slice(2);
write(describeMachine());
if (chosen[0] === 'soak') {
  const [, minutes = '3', seed = String(Date.now() % 1_000_000)] = chosen;
  process.exit(await soak(Number(minutes), Number(seed), write));
}
write('\n| | against | ratio | figures |\n|---|---|---|---|');
for (const [name, measure] of Object.entries(SECTIONS)) {
  if (chosen.length > 0 ? !chosen.includes(name) : name === 'library-large') continue;
  for (const { what, against, ratio, figures } of await measure()) {
    write(`| ${what} | ${against} | **${ratio}** | ${figures} |`);
  }
}

function describeMachine(): string {
  const [processor] = cpus();
  const memory = `${(totalmem() / 2 ** 30).toFixed(0)} GB`;
  const load = loadavg()[0]?.toFixed(1) ?? '';
  return `Node ${process.version}, ${String(cpus().length)} × ${processor?.model.trim() ?? 'unknown processor'}, ${memory}, load ${load} when it began.`;
}

function write(line: string): void {
  process.stdout.write(`${line}\n`);
}
