import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeComparison } from './make-comparison.ts';
import { makeFlow } from './make-flow.ts';
import { feedbackPort } from './sites.ts';

const topics = ['lantern', 'kettle', 'bicycle', 'umbrella', 'notebook', 'compass', 'blanket', 'violin', 'telescope', 'hammock'];
const actions = ['order', 'pay for', 'return', 'repair', 'lend', 'insure', 'clean', 'store', 'sell', 'paint'];
const situations = [
  'in the rain',
  'at night',
  'for a friend',
  'by post',
  'on a boat',
  'without a receipt',
  'in winter',
  'from abroad',
  'for a school',
  'in a hurry',
];
const categoryCount = 14;

/** The invented article at this position: the same for any size of the site. */
export function describeArticle(index: number) {
  const topic = topics[index % 10] ?? '';
  const action = actions[Math.floor(index / 10) % 10] ?? '';
  const situation = situations[Math.floor(index / 100) % 10] ?? '';
  const round = Math.floor(index / 1000);
  const words = `${action} a ${topic} ${situation}${round > 0 ? ` (case ${round + 1})` : ''}`;
  return {
    slug: words.replace(/[()]/g, '').replaceAll(' ', '-'),
    title: `How do I ${words}?`,
    words,
    category: `category-${(index % categoryCount) + 1}`,
  };
}

/** Writes a whole content folder with this many invented articles: same shape as real ones, no real facts. */
export async function makeContent(folder: string, articleCount: number): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await write(folder, 'site.yaml', site());
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
    '- id: parcel-time\n  value: 3–5 days\n  duration: { min: 3, max: 5, unit: days }\n  statement: A parcel takes three to five days.\n  sources: [https://example.com/parcels]\n  asOf: "2020"\n  confidence: high\n',
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
    await write(folder, `articles/${category}/${slug}.mdx`, article(index, articleCount));
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

function site(): string {
  return `name: Test Help
audience: For readers of tests
address: https://test-help.example
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
feedback:
  endpoint: http://localhost:${feedbackPort}/feedback
`;
}

function guide(page: string, id: number, device: string): string {
  const related = [0, 1, 2].map((index) => describeArticle(index).slug).join(', ');
  return `---
id: ${id}
title: "Send a parcel: ${page}"
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

/** One article has taken in another one, and has changed. */
const articleHistory = `
formerIds: [99]
changes:
  - date: 2026-03-04
    what: The second change of this invented article.
  - date: 2026-02-03
    what: The first change of this invented article & its marks.`;

function article(index: number, count: number): string {
  const { title, words } = describeArticle(index);
  const related = [1, 2, 3].map((step) => describeArticle((index + step * 7) % count).slug);
  return `---
id: ${index + 100}
title: ${title}
shortAnswer: You ${words} with care and patience. It takes {parcel-time} from start to end.
devices: [laptop, app]
cannotIf:
  - who: You have no ${words.split(' ').at(-1)}
    instead: Ask a neighbour, or wait {parcel-time}.
    link: ${related[0]}
queries: [${['how to', 'help me', 'steps to', 'i want to', 'can i'].map((start) => `${start} ${words}`).join(', ')}]
related: [${[...new Set(related)].join(', ')}]
sources:
  - name: A book that does not exist
    url: https://example.com/book
    asOf: "2020"
reviewed: 2026-01-02
status: ${index % 9 === 8 ? 'historical\nstatusNote: This ended some time ago. See the related questions for what holds today.' : 'current'}
redirectFrom: [${index === 0 ? 'an-older-address' : ''}]${index === 5 ? articleHistory : ''}
---

<Steps>
<Device name="laptop">

1. Open the drawer and look for case ${index + 1}.
2. Select <Label id="send-parcel" />.
3. Wait <Fact id="parcel-time" />.

</Device>
<Device name="app">

1. Open the app and look for case ${index + 1}.
2. Tap <Label id="send-parcel" />.

</Device>
</Steps>

<Note type="tip">

A <Term id="parcel">parcel</Term> keeps better when it is dry.

</Note>

## What it costs

<Table caption="Prices by size">

| Size | Time |
| --- | --- |
| Small | <Fact id="parcel-time" /> |
| Large | <Fact id="parcel-time">longer than that</Fact> |

</Table>

## What can go wrong

- **Nothing happens.** Read [the next question](/articles/${related[0]}/).
- **It is too late.** Begin again, and ${words} another day.

<Timeline caption="How long it takes">

<Moment id="parcel-time">The first parcel</Moment>
<Moment id="parcel-time" after="parcel-time">The answer</Moment>

</Timeline>
`;
}
