/** What Discord's client makes of a text: the words as they are seen, and every construct it interprets, in order. */
export interface ReadMarkdown {
  readonly text: string;
  readonly constructs: readonly { readonly kind: string; readonly text: string }[];
}

interface Rule {
  readonly kind: string;
  /** Matches at the start of the rest; group 1 is what is shown, and read in turn. */
  readonly pattern: RegExp;
  readonly isLineStart?: boolean;
  /** What it holds is not interpreted: group `code`. */
  readonly isLiteral?: boolean;
}

/** Discord's rules in the order in which its client tries them. */
const RULES: readonly Rule[] = [
  { kind: 'quote', pattern: /^ *>(?:>>)? ()/, isLineStart: true },
  { kind: 'small', pattern: /^ *-# ()/, isLineStart: true },
  { kind: 'heading', pattern: /^ *#{1,3} ()/, isLineStart: true },
  { kind: 'list', pattern: /^ *(?:[-*+]|\d+[.)]) ()/, isLineStart: true },
  {
    kind: 'code block',
    pattern: /^```(?:[a-z0-9_+\-.#]+?\n)?\n*(?<code>[^\n][\s\S]*?)\n*```/i,
    isLiteral: true,
  },
  { kind: 'autolink', pattern: /^<([^:\s>]+:\/\/?[^\s>]+)>/ },
  { kind: 'address', pattern: /^((?:https?|steam|discord|ftp|mailto|tel|sms):(?:\/\/)?[^\s<]*[^<.,:;"')\]\s\\])/ },
  { kind: 'mention', pattern: /^<(?:@[!&]?|#)(\d+)>/ },
  { kind: 'mention', pattern: /^@(everyone|here)/ },
  { kind: 'command', pattern: /^<\/([^:>]+:\d+)>/ },
  { kind: 'navigation', pattern: /^<id:(\w+)>/ },
  { kind: 'timestamp', pattern: /^<t:(-?\d+(?::\w)?)>/ },
  { kind: 'emoji', pattern: /^<a?:(\w+:\d+)>/ },
  { kind: 'emoji', pattern: /^:([^\s:]+?(?:::skin-tone-\d)?):/ },
  {
    kind: 'link',
    pattern:
      /^\[((?:\[[^\]]*\]|[^[\]]|\](?=[^[]*\]))*)\]\(\s*<?(?:(?:\([^)]*\)|[^\s\\]|\\.)*?)>?(?:\s+['"](?:[\s\S]*?)['"])?\s*\)/,
  },
  { kind: 'bold', pattern: /^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/ },
  { kind: 'underline', pattern: /^__((?:\\[\s\S]|[^\\])+?)__(?!_)/ },
  { kind: 'italic', pattern: /^\*(?=\S)((?:\\[\s\S]|\*\*|[^*\\])+?)\*(?!\*)/ },
  { kind: 'italic', pattern: /^_((?:__|\\[\s\S]|[^\\_])+?)_(?!_)/ },
  { kind: 'struck', pattern: /^~~([\s\S]+?)~~(?!_)/ },
  { kind: 'spoiler', pattern: /^\|\|([\s\S]+?)\|\|/ },
  { kind: 'code', pattern: /^(?<ticks>`+)(?<code>[\s\S]*?[^`])\k<ticks>(?!`)/, isLiteral: true },
];

/** Reads a text as Discord's client does (desktop; the rules by observation, as parsers of others document them). */
export function readMarkdown(markdown: string): ReadMarkdown {
  const constructs: { kind: string; text: string }[] = [];
  let text = '';
  let rest = markdown;
  let isLineStart = true;
  while (rest !== '') {
    const escaped = /^\\([^0-9A-Za-z\s])/.exec(rest);
    const found: Found = escaped ? { rule: undefined, match: escaped } : findRule(rest, isLineStart);
    const { rule, match } = found;
    const code = rule?.isLiteral === true ? match?.groups?.['code'] : undefined;
    if (rule && code !== undefined) {
      const shown = code.replace(/^ (?= *`)|(` *) $/g, '$1');
      constructs.push({ kind: rule.kind, text: shown });
      text += shown;
    } else if (rule && match) {
      const inner = readMarkdown(match[1] ?? '');
      constructs.push({ kind: rule.kind, text: inner.text }, ...inner.constructs);
      text += inner.text;
    } else {
      text += match?.[1] ?? rest.slice(0, 1);
    }
    const taken: string = match?.[0] ?? rest.slice(0, 1);
    isLineStart = taken === '\n' || (isLineStart && rule?.isLineStart === true);
    rest = rest.slice(taken.length);
  }
  return { text, constructs };
}

interface Found {
  readonly rule: Rule | undefined;
  readonly match: RegExpExecArray | undefined;
}

function findRule(rest: string, isLineStart: boolean): Found {
  for (const rule of RULES) {
    if (rule.isLineStart === true && !isLineStart) continue;
    const match = rule.pattern.exec(rest);
    if (match) return { rule, match };
  }
  return { rule: undefined, match: undefined };
}
