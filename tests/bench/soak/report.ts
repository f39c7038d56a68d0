import { countAt, countEach } from '../../../src/counts.ts';
import { groupByKey } from '../../../src/group-by-key.ts';
import type { FakeDiscord } from '../../support/discord/fake-discord.ts';
import type { Deed } from './members.ts';
import type { Supervisor } from './supervisor.ts';
import { judge, madeAt, type Outcome } from './verdict.ts';

/** A run that is over. */
export interface Run {
  readonly deeds: readonly Deed[];
  /** What went wrong, by name. */
  readonly faults: readonly string[];
  readonly fake: FakeDiscord;
  readonly supervisor: Supervisor;
  /** How long the fake itself stood still at most. */
  readonly fakeStallMs: number;
}

type Judged = Deed & { readonly outcome: Outcome };

const OUTCOMES: readonly Outcome[] = ['answered', 'late', 'never', 'twice'];
const LOST: ReadonlySet<Outcome> = new Set(['late', 'never', 'twice']);
/** Lines of the log that no fault of Discord, of the articles or of members explains. */
const BUGS = /"event":"(?:fault|interaction_failed|completion_failed|client_error)"/;

/** What a run has shown, in lines: one a kind of interaction, then the exceptions, each loss, the figures, the verdict. `isGood`: nothing that arrived was lost or answered twice, no payload refused, no bug logged. */
export function report(run: Run): { readonly lines: readonly string[]; readonly isGood: boolean } {
  const { faults, fake, supervisor } = run;
  const judged = judgeAll(run);
  const lost = judged.filter(({ outcome }) => LOST.has(outcome));
  const bugs = supervisor
    .log()
    .split('\n')
    .filter((line) => BUGS.test(line));
  const found = [...lost.flatMap((each) => describeLoss(each, fake)), ...supervisor.badEnds, ...fake.problems, ...bugs];
  const isGood = found.length === 0;
  return {
    isGood,
    lines: [
      `${String(faults.length)} faults: ${listCounts(faults)}`,
      ['kind', 'arrived', ...OUTCOMES, 'excepted'].join('\t'),
      ...[...groupByKey(judged.map((each) => [each.kind, each] as const))].map(([kind, those]) => row(kind, those)),
      row('all', judged),
      `excepted: ${listCounts(judged.map(({ outcome }) => outcome).filter((each) => !OUTCOMES.includes(each)))}`,
      ...found,
      describeFigures(run),
      isGood ? 'Nothing that arrived was lost or answered twice.' : `${String(found.length)} lines of faults.`,
    ],
  };
}

function judgeAll({ deeds, fake: { gateway, failed }, supervisor: { killed, stopping } }: Run): readonly Judged[] {
  const givenAt = new Map([...gateway.givenAt].map(([data, at]) => [String(Reflect.get(Object(data), 'id')), at]));
  return deeds.map((deed) => ({ ...deed, outcome: judge(deed, { givenAt, killed, stopping, failed }) }));
}

function describeLoss({ kind, exchange, outcome }: Judged, { failed }: FakeDiscord): readonly string[] {
  const { id, responses, answers, refused } = exchange;
  const types = responses.map(({ type }) => type).join(' and ') || 'none';
  return [
    `${new Date(madeAt(id)).toISOString()} ${outcome}: ${kind} ${id}, responses of type ${types}, ${String(answers.length)} answers, refused ${refused.join(' and ') || 'none'}`,
    ...failed.filter(({ request }) => request.includes(id)).map((met) => `  ${JSON.stringify(met)}`),
  ];
}

function describeFigures({ supervisor, fakeStallMs }: Run): string {
  const { memoryMb } = supervisor;
  const [beginning, end, most] = [memoryMb[0], memoryMb.at(-1), Math.max(...memoryMb)].map((mb) =>
    (mb ?? 0).toFixed(0),
  );
  const stalls = [supervisor.stallMs(), fakeStallMs].map((ms) => ms.toFixed(0));
  return `memory ${beginning ?? ''} MB at the beginning, ${end ?? ''} at the end, ${most ?? ''} at most; longest stall of the event loop ${stalls[0] ?? ''} ms (of the fake's ${stalls[1] ?? ''} ms)`;
}

function listCounts(names: readonly string[]): string {
  return [...countEach(names)].map(([name, count]) => `${name} ${String(count)}`).join(', ') || 'none';
}

function row(kind: string, judged: readonly Judged[]): string {
  const counts = countEach(judged.map(({ outcome }) => outcome));
  const arrived = judged.length - countAt(counts, 'not delivered');
  const shown = OUTCOMES.map((each) => countAt(counts, each));
  const excepted = arrived - shown.reduce((sum, each) => sum + each, 0);
  return [kind, arrived, ...shown, excepted].join('\t');
}
