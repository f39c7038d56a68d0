import { describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive-model.ts';
import { openLibrary } from '../../src/library/library.ts';
import { folderWith } from '../support/program.ts';

const archives = new Map<string, Promise<Archive>>();

async function open(folder: string): Promise<Archive> {
  const opened = await openLibrary({ folder, cache: undefined, notify: () => undefined });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  return opened.library.current();
}

/** The archive of a folder of `tests/corpus/folders`, read once. */
function archiveOf(kind: string): Promise<Archive> {
  const archive = archives.get(kind) ?? open(new URL(`./folders/${kind}`, import.meta.url).pathname);
  archives.set(kind, archive);
  return archive;
}

/** What is shown first, with what belongs to it, or why nothing is. */
function firstShown(archive: Archive, question: string): string {
  const outcome = archive.ask(question);
  if (outcome.kind === 'small-talk') return outcome.kind;
  if (outcome.kind === 'nothing') return outcome.reason;
  const [{ excerpt, below }] = outcome.hits;
  return [excerpt.text, ...below.map((each) => each.excerpt.text)].join('\n');
}

describe('a folder of each kind answers what it tells', () => {
  it.each([
    ['letter', 'who crosses at four in the morning', /Sixty nurses/],
    ['letter', 'what should not rise before the timetable', /no fare rises/],
    ['letter', 'wer setzt morgens um vier über', /Sechzig Pflegerinnen/],
    ['letter', 'welche fahrpreise dürfen nicht steigen', /kein Fahrpreis/],
    ['letter', 'qui traverse à quatre heures', /Soixante infirmières/],
    ['minutes', 'when is the basin dredged', /dredged in autumn/],
    ['minutes', 'how deep is the silt', /a metre deep/],
    ['minutes', 'what does the market master use instead of the loudspeaker', /use a bell/],
    ['minutes', 'how many voted against the bell', /4 in favour/],
    ['minutes', 'why is the reserve down', /crane was repaired/],
    ['law', 'can a vessel enter at night without leave', /between sunset and sunrise/],
    ['law', 'what is a master fined who fails to declare them', /fined up to/],
    ['law', 'what is a vessel', /every craft that floats/],
    ['law', 'how long do i have to file an appeal', /thirty days/],
    ['law', 'when must explosives be declared', /48 hours/],
    ['novel', 'what is the cat called', /whose name was Admiral/],
    ['novel', 'how did the stranger pay', /silver coin/],
    ['novel', "where did marta's brother sail to", /Lisbon/],
    ['novel', 'what colour was the lantern', /green lantern/],
    ['novel', 'who found the footprints', /wet footprints/],
    ['chinese', '箭头函数可以当作构造函数吗', /构造函数/],
    ['chinese', '常量的值能改变吗', /const/],
    ['chinese', '什么是尾调用', /最后一步/],
    ['chinese', 'let声明的变量在哪里有效', /代码块内有效/],
    ['chinese', '默认值什么时候生效', /严格等于/],
    ['russian', 'с чего не может начинаться имя переменной', /цифры/],
    ['russian', 'как объявить константу', /const/],
    ['russian', 'что делает break', /break/],
    ['russian', 'зачем нужны метки', /Метки/],
    ['russian', 'какие константы пишут заглавными буквами', /Заглавными/],
    ['changelog', 'which version dropped node 10', /Node 10/],
    ['changelog', 'what does tide return now', /returns metres/],
    ['changelog', 'when was the crash fixed', /A crash when the harbour/],
    ['changelog', 'what was done about the cve', /over TLS only/],
    ['changelog', 'is there a command for neap tides', /neap tides/],
    ['vault', 'when is the inn closed', /closed on Mondays/],
    ['vault', 'what do compasses do near the rock', /Compasses turn/],
    ['vault', 'where was edvard born', /born in Holm/],
    ['vault', 'who founded tarn', /salt traders/],
    ['vault', 'who ran aground on the hen', /ran aground/],
    ['docusaurus', 'what does a boat of 8 m and more pay', /8 m and more/],
    ['docusaurus', 'since when is there a harbour', /since 1720/],
    ['docusaurus', 'where is the older quay', /older quay/],
    ['docusaurus', 'how to moor under sail', /Drop the jib/],
    ['docusaurus', 'which basin falls dry', /falls dry/],
    ['gitbook', 'can i light a fire', /No\.|light a fire/],
    ['gitbook', 'where do visitors lie', /west wall/],
    ['gitbook', 'how long may i stay in summer', /two weeks/],
    ['gitbook', 'which wall has deep water', /Deep water/],
    ['gitbook', 'how long can i stay in winter', /as long as you like/],
    ['mkdocs', 'which light is not lit', /not lit/],
    ['mkdocs', 'when will the light be mended', /in May/],
    ['mkdocs', 'what is a leading line', /Two lights/],
    ['mkdocs', 'which light do i keep to port', /red light/],
    ['mkdocs', 'how do i come in from the sea', /white light/],
    ['readme', 'how do i install tarn', /npm install|To install/],
    ['readme', 'is it for navigation', /navigation/],
    ['readme', 'what was fixed', /tide at Holm/],
    ['readme', 'what are the tide tables for', /Tide tables/],
    ['readme', 'how do i call tide', /Call tide/],
    ['hugo', 'how many planks did the pier have', /planks/],
    ['hugo', 'when was the pier lost', /one night/],
    ['hugo', 'what was lost in the storm', /long pier was lost/],
    ['hugo', 'how strong was the wind', /wind 11/],
    ['hugo', 'how many nights did it take to lose the pier', /one night/],
    ['jekyll', 'what does the crane lift', /crane lifts/],
    ['jekyll', 'is the crane open', /It is open/],
    ['jekyll', 'how many tons can the crane lift', /crane lifts/],
    ['jekyll', 'which law does the crane go by', /law of 1897/],
    ['jekyll', 'crane.lift', /crane\.lift\(3\)/],
    ['vitepress', 'when can the tables not be trusted', /northerly gale/],
    ['vitepress', 'when is high water at tarn', /High water/],
    ['vitepress', 'is high water at tarn after holm or before', /after Holm/],
    ['vitepress', 'how is tide called for tarn', /tide\('Tarn'\)/],
    ['vitepress', 'where can i read on', /the moorings/],
    ['obsidian', 'where is the north pier', /stands beside the market/],
    ['obsidian', 'when is the pier closed', /November to March/],
    ['obsidian', 'what stands beside the market', /North pier/],
    ['obsidian', 'what has to be painted', /paint the rail/],
    ['obsidian', 'who is to be asked', /ask Anna/],
    ['notes', 'what does a cod cost', /cod costs/],
    ['notes', 'when is fish sold', /six in the morning/],
    ['notes', 'when was the quay built', /1720/],
    ['notes', 'is the quay still there', /still there/],
    ['notes', 'what do i pay for two cod', /two cost/],
    ['wiki', 'what is the depth', /depth/],
    ['wiki', 'does the rule of 2019 hold', /rule of 2019/],
    ['wiki', 'what freezes', /freezes/],
    ['wiki', 'how many boats fit', /boats fit/],
    ['wiki', 'what comes to the depth', /the depth/],
  ] as const)('%s: %s', async (kind, question, expected) => {
    expect(firstShown(await archiveOf(kind), question)).toMatch(expected);
  });
});

describe('what other programs were reported for', () => {
  it('C++ and C# are two languages, and C is a third', async () => {
    const archive = await open(
      await folderWith({
        'a.md': '# Languages\n\nThe C++ client is fast.\n\nThe C# client has tests.\n\nThe C client is small.\n',
      }),
    );
    expect(firstShown(archive, 'is there a c# client')).toMatch(/C# client/);
    expect(firstShown(archive, 'c++ client')).toMatch(/C\+\+ client/);
    expect(firstShown(archive, 'c client')).toMatch(/C client/);
  });

  it('a word that says nothing elsewhere can be asked for where a heading is about it', async () => {
    const archive = await open(
      await folderWith({
        'a.md': '# Commands\n\n## if\n\nRuns a block on a condition.\n\n## for\n\nRepeats a block.\n',
      }),
    );
    expect(firstShown(archive, 'if')).toMatch(/on a condition/);
    expect(firstShown(archive, 'for')).toMatch(/Repeats/);
  });

  it('a link that says what was asked is not the answer', async () => {
    const archive = await open(
      await folderWith({
        'a.md': '# Videos\n\n- [Creating a new site](https://v.example/1)\n',
        'b.md': '# Sites\n\nA new site is created with one command, which makes its folders.\n',
      }),
    );
    expect(firstShown(archive, 'how do i create a new site')).toMatch(/one command/);
  });

  it('what is folded away on a page is found', async () => {
    expect(firstShown(await archiveOf('gitbook'), 'fire')).toMatch(/No\./);
  });
});
