import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { categoryCount, describeArticle, makeArticle } from './make-article.ts';
import { makeAmountFacts, makeComparison } from './make-comparison.ts';
import { makeFlow } from './make-flow.ts';
import { feedbackEndpoint } from './sites.ts';

export { describeArticle };

/**
 * Writes a whole content folder with this many invented articles: same shape as real ones, no real facts. Sixteen hold one
 * of each kind, and are few enough to be written and read for each of hundreds of mistakes.
 */
export async function makeContent(folder: string, articleCount = 16, address = 'https://test-help.example'): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await write(folder, 'site.yaml', site(address));
  await write(
    folder,
    'categories.yaml',
    list(
      categoryCount,
      (n) =>
        `- slug: category-${n}\n  title: Category ${n}\n  summary: Questions of kind ${n}.\n  icon: star\n${n === 1 ? groups(articleCount) : ''}`,
    ),
  );
  await write(
    folder,
    'labels.yaml',
    ['Send Parcel', 'Parcels', 'By Boat']
      .map(
        (text) =>
          `- id: ${text.toLowerCase().replace(' ', '-')}\n  text: ${text}\n  where: parcel page\n  sources: [Invented for tests]\n  asOf: "2020"\n`,
      )
      .join(''),
  );
  await write(folder, 'glossary.yaml', '- id: parcel\n  term: Parcel\n  definition: A thing wrapped in paper.\n');
  await write(
    folder,
    'facts/category-1.yaml',
    '- id: parcel-time\n  value: 3–5 days\n  duration: { min: 3, max: 5, unit: days }\n  statement: A parcel takes three to five days.\n  sources: [https://example.com/parcels]\n  asOf: "2020"\n  confidence: high\n' +
      makeAmountFacts(),
  );
  await write(folder, 'comparisons/parcels.yaml', makeComparison([0, 1, 2, 3].map((index) => describeArticle(index).slug)));
  await write(folder, 'flows/send-parcel.yaml', makeFlow(describeArticle(1).slug));
  await write(
    folder,
    'pages/about.mdx',
    '---\ntitle: About this site\ndescription: An invented help center for tests.\n---\n\nInvented for tests.\n',
  );
  for (const [page, id, device] of [
    ['overview', 1, ''],
    ['laptop', 2, 'laptop'],
    ['app', 3, 'app'],
  ] as const)
    await write(folder, `guides/send-parcel/${page}.mdx`, guide(page, id, device));
  for (let index = 0; index < articleCount; index++) {
    const { slug, category } = describeArticle(index);
    await write(folder, `articles/${category}/${slug}.mdx`, makeArticle(index, articleCount));
  }
}

async function write(folder: string, name: string, text: string): Promise<void> {
  const path = join(folder, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, text);
}

function list(count: number, getText: (n: number) => string): string {
  return Array.from({ length: count }, (_, index) => getText(index + 1)).join('');
}

/** The first category has two tasks. */
function groups(articleCount: number): string {
  const slugs = Array.from({ length: articleCount }, (_, index) => describeArticle(index))
    .filter(({ category }) => category === 'category-1')
    .map(({ slug }) => slug);
  const entry = (title: string, own: string[]) => (own.length === 0 ? '' : `    - title: ${title}\n      articles: [${own.join(', ')}]\n`);
  return slugs.length === 0 ? '' : `  groups:\n${entry('Begin', slugs.slice(-1))}${entry('Go on', slugs.slice(0, -1))}`;
}

function site(address: string): string {
  return `name: Test Help
audience: For readers of tests
address: ${address}
language: en
direction: ltr
accent: "#1a56db"
description: Invented help for tests.
contact:
  label: Ask a person
  article: ${describeArticle(0).slug}
  note: A person answers.
mostAsked: [${[0, 1, 2].map((index) => describeArticle(index).slug).join(', ')}]
featuredGuide: send-parcel
embedders: [https://orders.test-help.example]
feedback:
  endpoint: ${feedbackEndpoint}
`;
}

function guide(page: string, id: number, device: string): string {
  const related = [0, 1, 2].map((index) => describeArticle(index).slug).join(', ');
  return `---
id: ${id}
title: "Send a parcel: ${page}"
shortTitle: "Parcel: ${page}"
shortAnswer: Wrap it, address it and post it. It takes {parcel-time}.
flow: send-parcel
${device ? `device: ${device}\ndevices: [${device}]` : 'devices: []'}
queries: [send parcel ${page} one, send parcel ${page} two, send parcel ${page} three, send parcel ${page} four, send parcel ${page} five]
related: [${related}]
sources: [{ name: Invented for tests, asOf: "2020" }]
reviewed: 2026-01-02
---

${device ? '<Steps flow="send-parcel" practice />' : '## Is it for you?\n\nIt is.'}
`;
}
