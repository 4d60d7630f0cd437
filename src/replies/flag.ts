import { listProcedures } from './procedures.ts';
import type { ReplyArticle } from './reply-article.ts';

/** A paragraph or step of a page that can be flagged. */
export interface FlagLine {
  /** Anchor on the page, where the line has one. */
  anchor?: string | undefined;
  text: string;
}

/** What is wrong with a page, and where. */
export interface Flag extends FlagLine {
  reason: string;
}

/** What an agent can flag: the answer, each warning, each step and each section. */
export function listFlagLines(article: ReplyArticle): FlagLine[] {
  const { reply, statusNote, shortAnswer, warnings, preconditions, sections } = article;
  return [
    { text: [statusNote, reply ?? shortAnswer].filter(Boolean).join(' ') },
    ...warnings.map(({ text, step }) => ({ text, anchor: step })),
    ...preconditions.map(({ who, instead }) => ({ text: `${who}: ${instead}` })),
    ...listProcedures(article).flatMap(({ groups }) => groups.flatMap(({ steps }) => steps.map(({ id, text }) => ({ anchor: id, text })))),
    ...sections.map(({ title, text }) => ({ text: `${title}: ${text}` })),
  ];
}

/** Position of the line that is meant: that of the chosen step, else the one that holds the marked text, else the first. */
export function findFlagLine(lines: readonly FlagLine[], marked: string, stepId: string | undefined): number {
  // Pages hold word joiners, and breaks where replies have spaces.
  const words = marked
    .replace(/[\u2060\s]+/g, ' ')
    .replace(/^ ?(?:\d+\.|-) /, '')
    .trim();
  const byText = words === '' ? -1 : lines.findIndex(({ text }) => text.includes(words) || words.includes(text));
  const byStep = stepId === undefined ? -1 : lines.findIndex(({ anchor }) => anchor === stepId);
  return Math.max(0, byText >= 0 ? byText : byStep);
}

/** A flag as text: page, version, place, reason and quote, one a line. */
export function formatFlag({ id, title, version, shortLink }: ReplyArticle, { anchor, text, reason }: Flag): string {
  const place = `${shortLink}?v=${version}${anchor === undefined ? '' : `#${anchor}`}`;
  return [`${id}: ${title}`, `Version: ${version}`, `Place: ${place}`, `Reason: ${reason}`, `Quote: “${text}”`].join('\n');
}
