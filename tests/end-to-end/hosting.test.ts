import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startFakeDiscord } from '../support/discord/fake-discord.ts';
import { folderWith, nodeOptions, startNode } from '../support/program.ts';

const words = z.array(z.string());
const lock = z.object({ packages: z.record(z.string(), z.object({ dev: z.boolean().optional() })) });

const page = readFileSync('docs/operations.md', 'utf8');
const steps = codeOf('dockerfile')
  .trim()
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => ({ name: line.split(' ', 1)[0] ?? '', rest: line.slice(line.indexOf(' ') + 1) }));
const command = words.parse(JSON.parse(steps.findLast(({ name }) => name === 'CMD')?.rest ?? '[]'));

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'rift-image-'));
});

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('the image that the page describes', () => {
  it('is built from what it copies, and runs on the packages that are left', async () => {
    for (const { name, rest } of steps) {
      if (name === 'COPY') copy(rest);
      if (name === 'RUN') run(rest);
    }
    const fake = await startFakeDiscord();
    const folder = await folderWith({ 'note.txt': 'The pier\nThe pier of Tarn was built in 1890 of oak.\n' });
    const port = String(await freePort());
    const program = startNode(command.slice(1), {
      cwd: root,
      env: { DISCORD_TOKEN: fake.token, DISCORD_API_BASE: fake.apiBase, METRICS_PORT: port, RIFT_CORPUS: folder },
    });
    await program.wrote('"ready"');
    expect(healthOf(port)).toBe(0);
    program.kill('SIGTERM');
    expect((await program.ended).code).toBe(0);
    expect(healthOf(port)).toBe(1);
    await fake.close();
  });

  it('starts as npm start does', () => {
    expect(command).toEqual(['node', ...nodeOptions(), 'dist/main.js']);
  });
});

it('the systemd unit starts what the image starts, and gives it longer to stop than it takes', () => {
  const unit = codeOf('ini');
  expect(/^ExecStart=(.+)$/m.exec(unit)?.[1]).toBe(['/usr/bin/node', ...command.slice(1)].join(' '));
  expect(Number(/^TimeoutStopSec=(\d+)$/m.exec(unit)?.[1])).toBeGreaterThan(5);
});

function codeOf(language: string): string {
  return new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(page)?.[1] ?? '';
}

/** `COPY a b c ./` from the project. */
function copy(rest: string): void {
  const paths = rest.split(' ');
  const target = paths.pop() ?? '.';
  for (const path of paths) cpSync(path, join(root, target === './' ? path : target), { recursive: true });
}

/** What a step leaves behind; packages come from this project, those that are no development's. */
function run(step: string): void {
  if (step === 'npm ci --omit=dev') {
    const own = join(process.cwd(), 'node_modules');
    const { packages } = lock.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
    for (const [path, { dev }] of Object.entries(packages)) {
      const [, name = ''] = /^node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path) ?? [];
      if (name === '' || dev === true || !existsSync(join(own, name))) continue;
      mkdirSync(dirname(join(root, 'node_modules', name)), { recursive: true });
      symlinkSync(join(own, name), join(root, 'node_modules', name));
    }
    return;
  }
  const [program = '', ...args] = step.split(' ');
  expect(spawnSync(program, args, { cwd: root, encoding: 'utf8' })).toMatchObject({ status: 0 });
}

/** The exit code of the health check, asked at this port. */
function healthOf(port: string): number | null {
  const { rest = '' } = steps.find(({ name }) => name === 'HEALTHCHECK') ?? {};
  const [, ...args] = words.parse(JSON.parse(rest.slice(rest.indexOf('['))));
  return spawnSync(
    process.execPath,
    args.map((each) => each.replace('9464', port)),
  ).status;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
