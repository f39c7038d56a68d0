import { PassThrough, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { type PictureDrawer, PictureRefused } from '../../src/pictures/picture-spec.ts';
import { runTerminal } from '../../src/terminal/terminal-host.ts';
import { emptyArchive } from '../support/empty-archive.ts';
import { TEST_COMMANDS } from '../support/terminal-commands.ts';
import { en } from '../../src/words/en.ts';

interface Run {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly closedDrawers: number;
  readonly unanswered: readonly string[];
}

interface Circumstances {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly draw?: PictureDrawer['draw'];
  readonly writeFile?: (path: string, bytes: Uint8Array) => Promise<void>;
}

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);

/** Runs the host on streams in memory. Interactive (`isTTY`) input is typed after the prompt has come. */
async function run(argv: readonly string[], circumstances: Circumstances = {}): Promise<Run> {
  const { input = '', env = {}, isTTY = false, columns } = circumstances;
  const stdin = Object.assign(new PassThrough(), { isTTY, setRawMode: () => stdin });
  const stdout = Object.assign(new PassThrough(), { isTTY, columns });
  const stderr = Object.assign(new PassThrough(), { isTTY, columns });
  const files = new Map<string, Uint8Array>();
  const unanswered: string[] = [];
  let closedDrawers = 0;
  const ended = runTerminal({
    argv,
    stdin,
    stdout,
    stderr,
    env: { TERM: 'xterm', ...env },
    commands: TEST_COMMANDS,
    library: { current: () => emptyArchive({ title: 'An empty record' }) },
    drawer: () => ({
      draw: circumstances.draw ?? (() => Promise.resolve(PNG)),
      close: () => {
        closedDrawers += 1;
        return Promise.resolve();
      },
    }),
    writeFile:
      circumstances.writeFile ??
      ((path, bytes) => {
        files.set(path, bytes);
        return Promise.resolve();
      }),
    today: () => '2026-11-24',
    chance: () => 'a toss',
    version: '1.2.3',
    words: en,
    unanswered: { note: (question, why) => unanswered.push(`${why}: ${question}`), settled: () => Promise.resolve() },
  });
  if (isTTY) await typeKeys(stdin, input);
  else stdin.end(input);
  const exitCode = await ended;
  const [out, err] = [stdout, stderr].map((stream) => String(stream.read() ?? ''));
  return { exitCode, out: out ?? '', err: err ?? '', files, closedDrawers, unanswered };
}

/** A tab inside a larger chunk is taken as pasted text: it has to come alone. */
async function typeKeys(stdin: PassThrough, input: string): Promise<void> {
  for (const keys of input.split(/(\t)/)) {
    stdin.write(keys);
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
}

describe('One answer from the command line', () => {
  it('takes plain words as a question', async () => {
    const { exitCode, out, err } = await run(['why did musk leave']);
    expect([exitCode, out, err]).toEqual([0, 'why did musk leave (open)\n', '']);
  });

  it('runs the named command', async () => {
    const { exitCode, out } = await run(['timeline', '--from', '2018', 'the bid'], { columns: 100 });
    expect(exitCode).toBe(0);
    expect(out).toContain('{"about":"the bid","from":"2018"}');
  });

  it('ends with 3 where nothing is found', async () => {
    const { exitCode, out, err, unanswered } = await run(['ask', 'xyzzy']);
    expect(unanswered).toEqual(['nothing: xyzzy']);
    expect([exitCode, out, err]).toEqual([3, 'The record has nothing on this.\n', '']);
  });

  it.each([
    [['ask'], '“question” is missing.\nYour question\n'],
    [['/aks', 'why'], 'There is no command “/aks”.\nDid you mean /ask? There are: /ask, /timeline, /about.\n'],
    [['timeline', '--form', '2018'], '/timeline has no option “--form”.\nDid you mean --from? It has: --about, --from'],
    [['timeline', 'order:random'], '“order” cannot be “random”.\nIt takes one of: oldest, newest.\n'],
    [['about'], 'Nothing to say.\nAsk later.\n'],
    [['--width', 'x'], '“--width” cannot be “x”.'],
    [[''], '“question” is missing.'],
  ])('ends with 2 and a hint on standard error for %j', async (argv, message) => {
    const { exitCode, out, err } = await run(argv);
    expect([exitCode, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });

  it('ends with 1 and an incident for a fault, and shows its stack only when debugging', async () => {
    const quiet = await run(['crash']);
    expect([quiet.exitCode, quiet.out]).toEqual([1, '']);
    expect(quiet.err).toMatch(/incident [0-9a-f]{8}/);
    expect(quiet.err).not.toMatch(/secret|\.ts/);
    const loud = await run(['crash'], { env: { RIFT_DEBUG: '1' } });
    expect(loud.err).toMatch(/secret detail[\s\S]*terminal-commands\.ts/);
  });

  it('shows no choices, for nobody could make one', async () => {
    expect((await run(['why'])).out).not.toContain('[1]');
  });

  it('neutralises what a question brings along', async () => {
    const { out, err } = await run(['why\u001B[2J \u009B1m']);
    expect(out).toBe('why␛[2J �1m (open)\n');
    expect((await run(['/\u001B[2J'])).err + err).not.toContain('\u001B');
  });

  it('prints help and the version without asking the archive', async () => {
    expect((await run(['--version'])).out).toBe('1.2.3\n');
    const { exitCode, out } = await run(['--help']);
    expect(exitCode).toBe(0);
    for (const word of ['/ask <question>', '/timeline', '--picture FILE', 'Exit codes']) expect(out).toContain(word);
    expect((await run(['timeline', '--help'])).out).toContain('order:');
    expect((await run(['help', 'timeline'])).out).toContain('Which first (oldest, newest)');
  });
});

describe('JSON', () => {
  it('is the reply’s status, blocks and trace in one line', async () => {
    const { out } = await run(['ask', 'why', '--json']);
    expect(out.trimEnd()).not.toContain('\n');
    expect(JSON.parse(out)).toMatchObject({
      status: 'answer',
      blocks: [{ kind: 'text' }, { kind: 'buttons' }],
      trace: { scores: [1] },
    });
  });

  it('comes for bad input too, with the message on standard error', async () => {
    const { exitCode, out, err } = await run(['about', '--json']);
    expect(exitCode).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ status: 'bad-input', trace: { code: 'no-about' } });
    expect(err).toContain('Nothing to say.');
  });

  it('has no character that a terminal obeys, and reads back as it was', async () => {
    const { out } = await run(['ask', '\u009B2J\u202Ex\u007F', '--json']);
    expect(out).not.toMatch(/[\u007F-\u009F\u202E]/);
    expect(JSON.stringify(JSON.parse(out))).toContain('\u009B2J\u202Ex\u007F');
  });

  it('comes a line an answer for lines of standard input', async () => {
    const { out } = await run(['--json'], { input: 'one\ntwo\n' });
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { status: string }).status),
    ).toEqual(['answer', 'answer']);
  });
});

describe('--picture', () => {
  it('saves the picture, says so on standard error and closes the drawer', async () => {
    const { exitCode, err, files, closedDrawers } = await run(['timeline', '--picture', 'a.png']);
    expect([exitCode, err, closedDrawers]).toEqual([0, 'Picture saved: a.png\n', 1]);
    expect(files.get('a.png')).toBe(PNG);
  });

  it('says that there is none, and makes no drawer', async () => {
    const { exitCode, err, closedDrawers } = await run(['why', '--picture', 'a.png']);
    expect([exitCode, err, closedDrawers]).toEqual([0, 'No picture in this answer: “a.png” is not written.\n', 0]);
  });

  it('still answers where drawing or writing fails, but ends with 1', async () => {
    const undrawn = await run(['timeline', '--picture', 'a.png'], { draw: () => Promise.reject(new Error('secret')) });
    expect([undrawn.exitCode, undrawn.err]).toEqual([1, 'The picture could not be drawn: Rift itself failed.\n']);
    expect(undrawn.out).toContain('Three events.');
    const refused = await run(['timeline', '--picture', 'a.png'], {
      draw: () => Promise.reject(new PictureRefused('It is too long.')),
    });
    expect([refused.exitCode, refused.err]).toEqual([1, 'The picture could not be drawn: It is too long.\n']);
    const writeFile = (): Promise<void> => Promise.reject(Object.assign(new Error('no'), { code: 'ENOENT' }));
    const unwritten = await run(['timeline', '--picture', 'no/a.png'], { writeFile });
    expect([unwritten.exitCode, unwritten.err]).toEqual([
      1,
      'The picture could not be saved as “no/a.png”: there is no such folder.\n',
    ]);
  });
});

describe('Lines of standard input', () => {
  it('are answered one by one, without a prompt, and the last one’s status is the exit code', async () => {
    const { exitCode, out } = await run([], { input: '\uFEFFwhy\r\n\n   \n/timeline from:2018\nxyzzy' });
    expect(exitCode).toBe(3);
    expect(out).toMatch(/^why \(open\)[\s\S]*"from":"2018"[\s\S]*The record has nothing on this\.\n\n$/);
    expect(out).not.toContain('rift>');
  });

  it('end with 0 where there are none', async () => {
    expect((await run([])).exitCode).toBe(0);
  });

  it('go on after a mistake and after a fault', async () => {
    const { exitCode, out, err } = await run([], { input: '/zzz\ncrash\nwhy\n' });
    expect(exitCode).toBe(0);
    expect(err).toMatch(/no command “\/zzz”[\s\S]*incident/);
    expect(out).toContain('why (open)');
  });

  it('choose by number what the last answer offers', async () => {
    const { out, err } = await run([], { input: 'why\n2\n1\n1\n9\n[2]\n' });
    expect(out).toContain('[1] Context   [2] Next');
    expect(out.match(/Opened p\/2\.|Context of p\/2\./g)).toEqual([
      'Opened p/2.',
      'Context of p/2.',
      'Context of p/2.',
      'Opened p/2.',
    ]);
    expect(err).toContain('There is no choice 9.\nThe last answer offers 1 to 3.');
  });

  it('say so where a choice leads nowhere, and take a number as a question where nothing is offered', async () => {
    const { exitCode, err } = await run([], { input: 'why\n3\n' });
    expect(exitCode).toBe(2);
    expect(err).toContain('leads nowhere');
    expect((await run([], { input: '2018\n' })).out).toContain('2018 (open)');
  });

  it('may carry options of the program for one answer', async () => {
    const { err, out } = await run([], { input: '/timeline --picture b.png\nwhy --json\nwhy\n--corpus x\n' });
    expect(err).toContain('Picture saved: b.png');
    expect(out).toMatch(/\{"status":"answer"[\s\S]*\n[\s\S]*why \(open\)/);
    expect(err).toContain('start again with --corpus DIR');
  });

  it('are refused where one is longer than anything that could be meant', async () => {
    const { exitCode, err } = await run([], { input: `${'x'.repeat(20_000)}\n` });
    expect([exitCode, err]).toEqual([2, 'The line is too long.\nShorten it to 10000 characters.\n\n']);
  });

  it('end at exit', async () => {
    expect((await run([], { input: 'exit\nwhy\n' })).out).toBe('');
  });
});

describe('The prompt', () => {
  it('greets, asks, answers in colour and leaves at Ctrl-D', async () => {
    const { exitCode, out } = await run([], { isTTY: true, columns: 60, input: 'why\r\u0004' });
    expect(exitCode).toBe(0);
    expect(out).toContain('\u001B[1mAn empty record\u001B[22m');
    expect(out).toContain('rift> ');
    expect(out).toContain('why (open)');
  });

  it('completes with Tab', async () => {
    const { out } = await run([], { isTTY: true, input: '/timel\tperson:elon\t\r\u0004' });
    expect(out).toContain('"person":"Elon Musk"');
  });

  it('clears the line at Ctrl-C, and leaves at Ctrl-C on an empty line', async () => {
    const { exitCode, out } = await run([], { isTTY: true, input: 'crash\u0003why\r\u0003' });
    expect(exitCode).toBe(0);
    expect(out).toContain('why (open)');
    expect(out).not.toContain('crashwhy (open)');
  });

  it('shows each line of several pasted ones at its own prompt', async () => {
    const { out } = await run([], { isTTY: true, input: 'why\rand how\r\u0004' });
    expect(out.split('rift> ').at(-2)?.replaceAll('\r\n', '\n')).toMatch(/and how\n\nand how \(open\)/);
  });

  it('has a history', async () => {
    const { out } = await run([], { isTTY: true, input: 'why\r\u001B[A now\r\u0004' });
    expect(out).toContain('why now (open)');
  });
});

describe('Streams', () => {
  it('carry no colour into a pipe, with NO_COLOR or with --no-color, and do with FORCE_COLOR', async () => {
    const escape = '\u001B';
    expect((await run(['--help'])).out).not.toContain(escape);
    expect((await run(['--help'], { isTTY: true })).out).toContain(escape);
    expect((await run(['--help'], { isTTY: true, env: { NO_COLOR: '1' } })).out).not.toContain(escape);
    expect((await run(['--help', '--no-color'], { isTTY: true, env: { FORCE_COLOR: '1' } })).out).not.toContain(escape);
    expect((await run(['--help'], { env: { FORCE_COLOR: '1' } })).out).toContain(escape);
    expect((await run(['--help'], { isTTY: true, env: { TERM: 'dumb' } })).out).not.toContain(escape);
  });

  it.each([
    [undefined, [], 80],
    [200, [], 100],
    [20, [], 40],
    [60, [], 60],
    [60, ['--width', '50'], 50],
  ])('of %s columns with %j wrap at %s', async (columns, options, width) => {
    const { out } = await run(['word '.repeat(39).trim(), ...options], columns === undefined ? {} : { columns });
    const longest = Math.max(...out.split('\n').map((line) => line.length));
    expect(longest).toBeLessThanOrEqual(width);
    expect(longest).toBeGreaterThan(width - 6);
  });

  it.each([
    ['EPIPE', 0],
    ['ENOSPC', 1],
  ])('that break with %s end quietly, with %i', async (code, expected) => {
    const broken = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })),
    });
    const exitCode = await runTerminal({
      argv: [],
      stdin: Object.assign(new PassThrough(), {}).end('why\nwhy\ncrash\n'),
      stdout: broken,
      stderr: new PassThrough(),
      env: {},
      commands: TEST_COMMANDS,
      library: { current: () => emptyArchive({ title: 'An empty record' }) },
      drawer: () => {
        throw new Error('no drawer is needed');
      },
      writeFile: () => Promise.resolve(),
      today: () => '2026-11-24',
      chance: () => 'a toss',
      version: '1.2.3',
      words: en,
    });
    expect(exitCode).toBe(expected);
  });
});
