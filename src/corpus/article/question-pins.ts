import type * as z from 'zod';
import { normalise } from '../../text/normalise.ts';
import type { Article, AskedLine, Passage, Problem } from '../model.ts';
import { toProblem } from '../problems.ts';
import type { questionsSchema } from '../files/yaml-file.ts';
import type { TextFile } from '../files/corpus-folder.ts';

const PINS = 'questions.yml';

/** What a pin in `questions.yml` says: which passage of which article answers which questions. */
export interface QuestionPin {
  /** The article's name. */
  readonly article: string;
  /** A heading, or the first words of a passage. */
  readonly anchor: string;
  readonly line: number;
  readonly questions: readonly AskedLine[];
}

/** What `questions.yml` pins, with the lines that it stands in. */
export function readPins({ path, text }: TextFile, value: z.output<typeof questionsSchema>): readonly QuestionPin[] {
  const lines = text.split('\n');
  const lineOf = (words: string) => lines.findIndex((line) => line.includes(words)) + 1 || 1;
  return Object.entries(value).flatMap(([article, anchors]) =>
    Object.entries(anchors).map(([anchor, questions]) => ({
      article,
      anchor,
      line: lineOf(anchor),
      questions: questions.map((question) => ({ text: question, path, line: lineOf(question) })),
    })),
  );
}

/** Gives the questions that are pinned to an article to its passages. A pin that finds no passage is a problem. */
export function pinQuestions(article: Article, pins: readonly QuestionPin[], problems: Problem[]): Article {
  const pinned = new Map<Passage, AskedLine[]>();
  for (const pin of pins) {
    const passage = findPassage(article, pin.anchor);
    if (passage) pinned.set(passage, [...(pinned.get(passage) ?? []), ...pin.questions]);
    else {
      const message = `No heading and no passage of “${pin.article}” begins with “${pin.anchor}”.`;
      problems.push(toProblem('pin-finds-nothing', { path: PINS, line: pin.line }, message));
    }
  }
  return {
    ...article,
    passages: article.passages.map((passage) => {
      const lines = pinned.get(passage);
      return lines ? { ...passage, asked: [...passage.asked, ...lines] } : passage;
    }),
  };
}

/** The first passage below the heading that reads so, or the first that begins so; case, accents and kinds of quotes aside. */
function findPassage(article: Article, anchor: string): Passage | undefined {
  const wanted = normalise(anchor);
  const section = article.sections.find(
    ({ heading, passageIds }) => normalise(heading) === wanted && passageIds.length > 0,
  );
  if (section) return article.passages.find(({ id }) => id === section.passageIds[0]);
  return article.passages.find(({ text }) => normalise(text).startsWith(wanted));
}

/** Says that a pin names an article that is not there. */
export function pinWithoutArticle({ article, line }: QuestionPin): Problem {
  const hint = 'Write the name of the article’s file without its ending.';
  return toProblem('pin-finds-nothing', { path: PINS, line }, `There is no article “${article}”.`, { hint });
}
