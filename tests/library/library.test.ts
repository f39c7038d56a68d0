import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive-model.ts';
import { openLibrary, type LibraryNews, type LibraryPorts } from '../../src/library/library.ts';
import { carryOut } from '../../src/library/reading-task.ts';
import { folderWith } from '../support/program.ts';

async function open(files: Readonly<Record<string, string | Uint8Array>>) {
  return openLibrary({ folder: await folderWith(files), cache: undefined, notify: () => undefined });
}

describe('a folder with files that cannot be read', () => {
  it('is served without them, and they are named', async () => {
    const opened = await open({
      'pier.md': 'The pier of Tarn is long.',
      'broken.md': Uint8Array.of(0x54, 0x00, 0xff),
      'empty.txt': '',
      'people.yml': 'name: [',
    });
    expect(opened.ok && opened.library.current().corpus.articles.map(({ id }) => id)).toEqual(['pier']);
    expect(opened.problems.map(({ severity, rule, path }) => `${severity} ${rule} ${path}`)).toEqual([
      'error not-utf-8 broken.md',
      'error empty-article empty.txt',
      'error yaml people.yml',
    ]);
  });

  it('is refused only if nothing else is there', async () => {
    const opened = await open({ 'broken.md': Uint8Array.of(0x54, 0x00, 0xff) });
    expect(opened).toMatchObject({ ok: false, problems: [{ rule: 'not-utf-8', path: 'broken.md' }] });
  });
});

/** Something that is waited for until the test lets it happen. */
function gate() {
  let isOpen = false;
  let letThrough = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  const open = (): void => {
    isOpen = true;
    letThrough();
  };
  return { opened, open, isOpen: () => isOpen };
}

/** A clock that is moved by hand: what is to be done later is done when the test says so. */
function createTurns() {
  let waiting: (() => void)[] = [];
  return {
    later: (_: number, work: () => void) => {
      waiting.push(work);
      return () => {
        waiting = waiting.filter((other) => other !== work);
      };
    },
    next(): void {
      const due = waiting;
      waiting = [];
      for (const work of due) work();
    },
    get isWaiting(): boolean {
      return waiting.length > 0;
    },
  };
}

function sayOf(archive: Archive): string {
  const outcome = archive.ask('when did the pier open');
  return outcome.kind === 'answer' ? outcome.hits[0].passage.text : outcome.kind;
}

describe('a folder that has changed', () => {
  it('is answered from as it was while it is read anew, and as it is right after', async () => {
    const folder = await folderWith({ 'pier.md': '# The pier\n\nThe pier opened in 1931.' });
    const [turns, reading, preparing] = [createTurns(), gate(), gate()];
    const [begun, made] = [gate(), gate()];
    const news = gate();
    const said: LibraryNews[] = [];
    let readings = 0;
    const slowly: NonNullable<LibraryPorts['carryOut']> = async (task, say) => {
      readings += 1;
      if (readings > 1) {
        begun.open();
        await reading.opened;
      }
      await carryOut(task, say);
    };
    const opened = await openLibrary({
      folder,
      cache: undefined,
      isService: true,
      carryOut: slowly,
      later: turns.later,
      prepare: async () => {
        made.open();
        await preparing.opened;
      },
      notify(each) {
        said.push(each);
        news.open();
      },
    });
    if (!opened.ok) throw new Error('There is nothing to be read.');
    const { library } = opened;
    library.watch();
    await writeFile(join(folder, 'pier.md'), '# The pier\n\nThe pier opened in 1932, a year late.');
    await lookUntil(turns, begun.isOpen);
    expect(sayOf(library.current())).toBe('The pier opened in 1931.');
    reading.open();
    await made.opened;
    expect(sayOf(library.current())).toBe('The pier opened in 1931.');
    preparing.open();
    await news.opened;
    expect(sayOf(library.current())).toBe('The pier opened in 1932, a year late.');
    expect(said.map(({ kind }) => kind)).toEqual(['reloaded']);
    library.close();
    expect(turns.isWaiting).toBe(false);
  });
});

it('whose reading ends in a fault is read again, though nothing changes any more', async () => {
  const folder = await folderWith({ 'pier.md': '# The pier\n\nThe pier opened in 1931.' });
  const turns = createTurns();
  const said: string[] = [];
  let readings = 0;
  const opened = await openLibrary({
    folder,
    cache: undefined,
    isService: true,
    later: turns.later,
    notify: ({ kind }) => void said.push(kind),
    async carryOut(task, say) {
      readings += 1;
      if (readings === 2 || readings === 3) throw new Error('The disk is away.');
      await carryOut(task, say);
    },
  });
  if (!opened.ok) throw new Error('There is nothing to be read.');
  opened.library.watch();
  await writeFile(join(folder, 'pier.md'), '# The pier\n\nThe pier opened in 1932, a year late.');
  await lookUntil(turns, () => said.includes('reloaded'));
  expect(said).toEqual(['fault', 'fault', 'reloaded']);
  expect(sayOf(opened.library.current())).toBe('The pier opened in 1932, a year late.');
  opened.library.close();
});

/** Lets one look follow the other until something has happened. */
async function lookUntil(turns: ReturnType<typeof createTurns>, happened: () => boolean): Promise<void> {
  while (!happened()) {
    turns.next();
    await setImmediate();
  }
}
