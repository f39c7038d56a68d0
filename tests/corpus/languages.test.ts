import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../src/library/library.ts';
import { folderWith } from '../support/program.ts';

/** What is shown first for a question to a small corpus, or what is said instead. */
async function answer(question: string, body: string): Promise<string> {
  const folder = await folderWith({ 'a.md': body });
  const opened = await openLibrary({ folder, cache: undefined, notify: () => undefined });
  if (!opened.ok) return 'no corpus';
  const outcome = opened.library.current().ask(question);
  if (outcome.kind === 'nothing') return outcome.reason;
  return 'hits' in outcome ? (outcome.hits[0]?.passage.text ?? 'nothing shown') : outcome.kind;
}

const GERMAN = `# Die Bäckerei

Die Bäckerei in der Mühlenstraße gehört seit 2019 Jonas Brandt.

Der Backofen steht im Keller und wird mit Holz geheizt.

Am Montag ist die Bäckerei geschlossen.`;
const CHINESE = `# 灯塔

灯塔由玛尔塔看管，她住在岛上。

港口想关掉灯塔，因为它每年要花四万克朗。

渔船在冬天靠灯塔找到回家的路。`;
const JAPANESE = `# 灯台

灯台はマルタが守っている。彼女は島に住んでいる。

港は費用が高いので灯台を消したかった。

冬に漁船が灯台を頼りに帰ってきた。`;
const RUSSIAN = `# Маяк

Маяк охраняет Марта Лунд, она живёт на острове.

Гавань хотела погасить маяк, потому что он стоит сорок тысяч крон в год.

Зимой рыбацкая лодка нашла дорогу домой по маяку.`;

describe('A corpus in another language answers in it', () => {
  it.each([
    ['German', GERMAN, 'Womit wird der Backofen geheizt?', /Holz/],
    ['German', GERMAN, 'wann ist die bäckerei geschlossen', /Montag/],
    ['German', GERMAN, 'Wem gehört die Bäckerei?', /Jonas Brandt/],
    ['Chinese', CHINESE, '谁看管灯塔？', /玛尔塔/],
    ['Chinese', CHINESE, '港口为什么想关掉灯塔', /四万克朗/],
    ['Chinese', CHINESE, '渔船怎么找到回家的路', /渔船/],
    ['Japanese', JAPANESE, '灯台を守っているのは誰ですか', /マルタ/],
    ['Japanese', JAPANESE, '港はなぜ灯台を消したかったのか', /費用/],
    ['Japanese', JAPANESE, '漁船はいつ帰ってきた？', /冬/],
    ['Russian', RUSSIAN, 'Кто охраняет маяк?', /Марта/],
    ['Russian', RUSSIAN, 'сколько крон стоят маяки', /сорок тысяч/],
    ['Russian', RUSSIAN, 'как лодки находили дорогу', /рыбацкая/],
  ])('%s', async (_, body, question, expected) => {
    expect(await answer(question, body)).toMatch(expected);
  });

  it('and an English one says that it is English', async () => {
    const english = '# The lamp\n\nMarta Lund keeps the lamp on the rock.\n\nThe harbour wanted to switch it off.';
    expect(await answer('warum wurde die lampe nicht ausgeschaltet', english)).toBe('other-language');
  });
});
