import { parseDateSpan } from '../dates/date-span.ts';
import type { Source } from '../model.ts';
import { given } from '../../given.ts';

/** Reads a source as footnotes give it: `Publisher, "Title", 10 February 2025, <https://…>`; date and address may be missing. Undefined if there is no quoted title. */
export function parseSourceLine(line: string): Source | undefined {
  const text = line.replace(/\s+/g, ' ').trim();
  const match = /^(.+?),\s+["“](.+)["”]\s*,?\s*(.*)$/.exec(text);
  if (!match) return undefined;
  const [, publisher = '', title = '', rest = ''] = match;
  const url = /<?(https?:\/\/[^\s>]+)>?/.exec(rest)?.[1];
  const dateText = rest.replace(/<?https?:\/\/\S+/, '').replace(/^[\s,.]+|[\s,.]+$/g, '');
  const date = dateText === '' ? undefined : parseDateSpan(dateText);
  return {
    publisher,
    title,
    ...given({ date, url }),
  };
}

/** The source that an address alone gives, called by its title or by itself; undefined for what is no address of the web. */
export function linkSource(url: string, title = ''): Source | undefined {
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) return undefined;
  const publisher = new URL(url).hostname.replace(/^www\./, '');
  return { publisher, title: title === '' || title === url ? url.replace(/^https?:\/\//, '') : title, url };
}
