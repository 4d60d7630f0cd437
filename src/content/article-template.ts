import { stringify } from 'yaml';

/** What a new article says until its writer has written it; each begins as here, wherever it stands. */
export const templateTexts: Readonly<Record<'shortTitle' | 'shortAnswer' | 'query' | 'source' | 'action' | 'problem' | 'remedy', string>> =
  {
    shortTitle: 'SHORT NAME OF',
    shortAnswer: 'THE ANSWER ITSELF, IN AT MOST FORTY WORDS.',
    query: 'WHAT BUYERS TYPE',
    source: 'WHAT IT RESTS ON',
    action: 'WHAT TO DO.',
    problem: 'THE PROBLEM.',
    remedy: 'WHAT TO DO ABOUT IT.',
  };

/** What a new article begins with. */
export interface NewArticle {
  id: number;
  title: string;
  /** YYYY-MM-DD. */
  today: string;
  /** Pages it goes on with, the nearest first. */
  neighbours: readonly { slug: string; title: string }[];
}

/** A new article as a file: everything that its writer has to replace is in capitals. */
export function buildNewArticle({ id, title, today, neighbours }: NewArticle): string {
  const head = {
    id,
    title,
    shortTitle: `${templateTexts.shortTitle} ${id}`,
    shortAnswer: templateTexts.shortAnswer,
    devices: [],
    cannotIf: [],
    queries: Array.from({ length: 5 }, (_, index) => `${templateTexts.query} ${index + 1}: ${title}`),
    related: neighbours.map(({ slug }) => slug),
    sources: [{ name: templateTexts.source, asOf: today.slice(0, 4) }],
    reviewed: today,
    status: 'current',
    redirectFrom: [],
  };
  const [next] = neighbours;
  const body = [
    templateTexts.action,
    '## What can go wrong',
    `**${templateTexts.problem}** ${templateTexts.remedy}`,
    ...(next ? [`Next: [${next.title}](/articles/${next.slug}/)`] : []),
  ];
  return `---\n${stringify(head, { lineWidth: 0 })}---\n\n${body.join('\n\n')}\n`;
}
