import { standsApart, stem } from './stems.ts';
import { FAMILIES, STRANGERS } from './word-families.ts';

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  FAMILIES.split(/[|\n]/).flatMap((line) => {
    const [head = '', ...others] = line.trim().split(' ');
    return [head, ...others].map((word): [string, string] => [stem(word), `~${head}`]);
  }),
);

const STRANGE: ReadonlySet<string> = new Set(STRANGERS.split(/\s+/).map(stem));

/** Endings that make a noun, an adjective or an adverb of a verb or a noun; longest first. */
const ENDINGS: readonly string[] = [
  'ization',
  'isation',
  'ational',
  'ification',
  'fulness',
  'iveness',
  'ations',
  'ation',
  'ition',
  'ement',
  'ments',
  'ment',
  'ance',
  'ence',
  'ship',
  'hood',
  'ness',
  'ists',
  'isms',
  'able',
  'ible',
  'ical',
  'ings',
  'ing',
  'ion',
  'ist',
  'ism',
  'ive',
  'ity',
  'iti',
  'ous',
  'ful',
  'ial',
  'ian',
  'ors',
  'ers',
  'al',
  'er',
  'or',
  'ic',
  'ed',
  'ly',
  'li',

  'i',
  'e',
  'y',
  's',
];
const SHORTEST_ROOT = 4;

/**
 * The word family of a stem: the same for `settle` and `settlement`, `left` and `departure`, `sued` and `lawsuit`.
 * Rougher than a stem (`universe`, `university` may fall together): a match by family is weaker evidence than one by stem.
 */
export function family(stemmed: string): string {
  const irregular = IRREGULAR.get(stemmed);
  if (irregular !== undefined) return irregular;
  const code = stemmed.charCodeAt(0);
  if (code < 97 || code > 122 || stemmed.length <= SHORTEST_ROOT) return stemmed;
  if (STRANGE.has(stemmed) || standsApart(stemmed)) return stemmed;
  const root = strip(stemmed);
  return IRREGULAR.get(root) ?? root;
}

function strip(word: string): string {
  for (const ending of ENDINGS) {
    if (word.length - ending.length >= SHORTEST_ROOT && word.endsWith(ending)) {
      const root = word.slice(0, -ending.length);
      return ending.length === 1 ? root : trimVowel(root);
    }
  }
  return word;
}

function trimVowel(root: string): string {
  return root.length > SHORTEST_ROOT && /[eiy]$/.test(root) ? root.slice(0, -1) : root;
}
