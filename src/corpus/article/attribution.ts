import { parseDateSpan, type DateSpan } from '../dates/date-span.ts';
import { given } from '../../given.ts';

/** Who said it, as what, where, when: what a quotation's last line gives. */
export interface Attribution {
  readonly speaker: string;
  readonly role?: string;
  readonly occasion?: string;
  readonly date?: DateSpan;
}

/** Words that tell an occasion (`post on X`) from a role (`CEO of OpenAI`) where only one of the two is given. */
const OCCASION =
  /\b(?:post|tweet|email|e-mail|mail|message|text|texts|interview|testimony|deposition|filing|court|hearing|order|letter|memo|statement|podcast|talk|speech|event|blog|note|notes|journal|diary|conversation|argument|opening|closing|comment|charter|book|television|TV|radio|conference|examination|announcement|exhibit|complaint)\b/i;

/** Reads `— Speaker, role, occasion, date`; role and occasion may be missing. Undefined without a speaker. */
export function parseAttribution(line: string): Attribution | undefined {
  const parts = line
    .replace(/^[—–]\s*/, '')
    .split(/,\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const [speaker, ...rest] = parts;
  if (speaker === undefined) return undefined;
  const date = parseDateSpan(rest.at(-1) ?? '');
  const middle = date ? rest.slice(0, -1) : rest;
  const { role, occasion } = roleAndOccasion(middle);
  return {
    speaker,
    ...given({ role, occasion, date }),
  };
}

/** The occasion begins with the first part that names one; where none does, the role is one part. */
function roleAndOccasion(parts: readonly string[]): { readonly role?: string; readonly occasion?: string } {
  const named = parts.findIndex((part, index) => (index > 0 || parts.length === 1) && OCCASION.test(part));
  const at = named === -1 ? 1 : named;
  const join = (some: readonly string[]) => (some.length === 0 ? undefined : some.join(', '));
  return given({ role: join(parts.slice(0, at)), occasion: join(parts.slice(at)) });
}
