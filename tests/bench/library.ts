import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { z } from 'zod';
import { ms, type Row } from './figures.ts';
import { writeLargeCorpus } from './large-corpus.ts';
import { nodeOptions } from '../support/program.ts';

/** Beside the compiled program. */
const RUN = 'dist/bench/library-run.js';

const figuresSchema = z.object({
  startMs: z.number(),
  startProcessorMs: z.number(),
  idleMb: z.number(),
  reloadMs: z.number().optional(),
  reloadProcessorMs: z.number().optional(),
  blockMs: z.number().optional(),
  askMs: z.number().optional(),
  checkMs: z.number().optional(),
  afterMb: z.number().optional(),
});

/** Starts, and a reload of one article while questions are asked, of a folder of so many passages. */
export function measureLibrary(passages: number): () => Promise<readonly Row[]> {
  return async () => {
    const place = await mkdtemp(join(tmpdir(), 'rift-bench-'));
    const folder = join(place, 'articles');
    await writeLargeCorpus(folder, passages);
    compileRun();
    const run = (...changes: readonly string[]) => {
      const args = [...nodeOptions(), RUN, folder, join(place, 'cache'), ...changes];
      return figuresSchema.parse(JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })));
    };
    const [first, second] = [run(), run('article-00005.md')];
    await rm(place, { recursive: true });
    const row = (what: string, figures: string): Row => ({
      what: `${passages.toLocaleString('en')} passages: ${what}`,
      against: '–',
      ratio: '–',
      figures,
    });
    return [
      // A process of its own reads, whose time this one does not see.
      row('first start, until it answers', `${(first.startMs / 1000).toFixed(1)} s`),
      row('second start', inSeconds(second.startMs, second.startProcessorMs)),
      row('memory, idle', `${String(second.idleMb)} MB`),
      row('one article saved, until it answers', inSeconds(second.reloadMs ?? 0, second.reloadProcessorMs ?? 0)),
      row(
        'longest block of the loop meanwhile',
        `${ms(second.blockMs ?? 0)} (longest question ${ms(second.askMs ?? 0)})`,
      ),
      row('`/check` of something unknown after it', ms(second.checkMs ?? 0)),
      row('memory after it', `${String(second.afterMb ?? 0)} MB`),
    ];
  };
}

/** Compiled, as the bot is: only then a thread of its own reads. */
function compileRun(): void {
  buildSync({
    entryPoints: ['tests/bench/library-run.mjs'],
    outfile: RUN,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
  });
}

/** Elapsed time, and what all threads used of the processor: on a busy machine that is what can be compared. */
function inSeconds(elapsedMs: number, processorMs: number): string {
  return `${(elapsedMs / 1000).toFixed(1)} s (processor ${(processorMs / 1000).toFixed(1)} s)`;
}
