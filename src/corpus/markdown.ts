import type { FootnoteDefinition, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import type { ArticleContext } from './article-context.ts';
import { assembleArticle } from './assemble.ts';
import type { Article, Problem, Source } from './model.ts';
import { frontMatterSchema } from './schemas.ts';
import { parseSourceLine } from './source-line.ts';
import type { TextFile } from './text-file.ts';
import { readUnits } from './units.ts';
import { readYaml } from './yaml-file.ts';

/** Reads a Markdown article. All problems of the file are reported together; without a title there is no article. */
export function readMarkdownArticle(
  file: TextFile,
  context: ArticleContext,
): { readonly article?: Article; readonly problems: readonly Problem[] } {
  const root = fromMarkdown(file.text, {
    extensions: [gfm(), frontmatter(['yaml'])],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(['yaml'])],
  });
  const first = root.children[0];
  if (first?.type !== 'yaml') {
    return {
      problems: [
        problem(file, 'front-matter', 1, 'There is no front matter.', 'Begin the file with ---, title: …, ---.'),
      ],
    };
  }
  const frontMatter = readYaml(file.path, first.value, frontMatterSchema, 2);
  if (!frontMatter.value) return { problems: frontMatter.problems };
  const footnotes = readFootnotes(file, root);
  const { units, problems: askedProblems } = readUnits(file, root);
  const { article, problems } = assembleArticle(
    { file, frontMatter: frontMatter.value, units, sources: footnotes.sources },
    context,
  );
  return { article, problems: [...footnotes.problems, ...askedProblems, ...problems] };
}

function readFootnotes(
  file: TextFile,
  root: Root,
): { readonly sources: ReadonlyMap<string, Source>; readonly problems: readonly Problem[] } {
  const sources = new Map<string, Source>();
  const problems: Problem[] = [];
  const definitions = root.children.filter((node) => node.type === 'footnoteDefinition');
  const named = new Set<string>();
  for (const definition of definitions) {
    const line = definition.position?.start.line ?? 1;
    if (named.has(definition.identifier)) {
      problems.push(
        problem(
          file,
          'footnote-twice',
          line,
          `The footnote [^${definition.identifier}] is defined twice.`,
          'Keep one definition.',
        ),
      );
    }
    named.add(definition.identifier);
    const source = parseSourceLine(footnoteText(file, definition));
    if (source) sources.set(definition.identifier, source);
    else
      problems.push(
        problem(
          file,
          'source-form',
          line,
          `The source of [^${definition.identifier}] cannot be read.`,
          'Write: Publisher, "Title", 10 February 2025, <https://…>',
        ),
      );
  }
  return { sources, problems: [...problems, ...findStrayFootnotes(file, named)] };
}

/** The definition as written, so that an address in angle brackets stays one. */
function footnoteText(file: TextFile, definition: FootnoteDefinition): string {
  const [first] = definition.children;
  const start = first?.position?.start.offset;
  const end = definition.position?.end.offset;
  return start === undefined || end === undefined ? '' : file.text.slice(start, end);
}

/** Footnotes used without a definition (Markdown reads those as plain words) and definitions that nothing uses. */
function findStrayFootnotes(file: TextFile, defined: ReadonlySet<string>): readonly Problem[] {
  const problems: Problem[] = [];
  const used = new Set<string>();
  file.text.split('\n').forEach((line, index) => {
    for (const match of line.matchAll(/(?<!\\)\[\^([^\]\s]+)\](:?)/g)) {
      const name = (match[1] ?? '').toLowerCase();
      if (match[2] === ':' && match.index === 0) {
        continue;
      }
      used.add(name);
      if (!defined.has(name)) {
        problems.push(
          problem(
            file,
            'footnote-undefined',
            index + 1,
            `The footnote [^${name}] has no definition.`,
            `Add a line: [^${name}]: Publisher, "Title", date, <url>`,
          ),
        );
      }
    }
  });
  file.text.split('\n').forEach((line, index) => {
    const name = /^\[\^([^\]\s]+)\]:/.exec(line)?.[1]?.toLowerCase();
    if (name !== undefined && !used.has(name)) {
      problems.push(
        problem(file, 'footnote-unused', index + 1, `Nothing uses the footnote [^${name}].`, 'Use it or take it out.'),
      );
    }
  });
  return problems;
}

function problem(file: TextFile, rule: string, line: number, message: string, hint: string): Problem {
  return { severity: 'error', rule, path: file.path, line, message, hint };
}
