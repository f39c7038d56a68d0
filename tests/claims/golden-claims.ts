import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Archive, CheckOutcome } from '../../src/archive/archive-model.ts';
import { VERDICTS } from './claims-by-rule.ts';

const claimSchema = z.strictObject({
  claim: z.string().min(1),
  person: z.string().optional(),
  kind: z.enum(['frame', 'invention', 'misquote', 'paste']),
  expected: z.enum(VERDICTS),
  stretch: z.string().min(1).optional(),
  half: z.enum(['seen', 'unseen']),
});

/** A claim made by hand, as `tests/golden/README.md` describes it. */
export type GoldenClaim = z.infer<typeof claimSchema>;

export interface JudgedClaim extends GoldenClaim {
  readonly outcome: CheckOutcome;
  /** The verdict is the expected one, on the quotation that is meant. */
  readonly isRight: boolean;
}

/** Reads a file of claims. Throws on a line that is not in the format. */
export function readGoldenClaims(path: string): readonly GoldenClaim[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => claimSchema.parse(JSON.parse(line)));
}

/** Checks claims as `/check` does. */
export function judgeClaims(archive: Archive, claims: readonly GoldenClaim[]): readonly JudgedClaim[] {
  const speakers = archive.speakers;
  return claims.map((each) => {
    const speaker = each.person === undefined ? undefined : speakers.find(each.person)?.person;
    const outcome = archive.check(each.claim, speaker);
    const isRight = outcome.kind === each.expected && (each.stretch === undefined || hasStretch(outcome, each.stretch));
    return { ...each, outcome, isRight };
  });
}

function hasStretch(outcome: CheckOutcome, stretch: string): boolean {
  if (outcome.kind === 'absent') return false;
  const quotes = outcome.kind === 'altered' ? [outcome.quote, outcome.joinedWith] : [outcome.quote];
  return quotes.some((quote) => quote?.text.includes(stretch));
}

/** A table of how many are right by kind and half, and, with `showsMisses`, what was wrong of the seen half. */
export function printClaims(judged: readonly JudgedClaim[], showsMisses: boolean, print: (line: string) => void): void {
  print(`\n${'claims made by hand'.padEnd(22)}${'seen'.padStart(12)}${'unseen'.padStart(12)}`);
  for (const kind of new Set(judged.map((each) => each.kind))) {
    const count = (half: JudgedClaim['half']) => {
      const own = judged.filter((each) => each.kind === kind && each.half === half);
      return `${String(own.filter(({ isRight }) => isRight).length)} of ${String(own.length)}`.padStart(12);
    };
    print(kind.padEnd(22) + count('seen') + count('unseen'));
  }
  if (!showsMisses) return;
  for (const { half, isRight, claim, expected, outcome } of judged) {
    if (half === 'seen' && !isRight) print(`\ndue ${expected}: ${outcome.kind}\n  claim: ${claim}`);
  }
}
