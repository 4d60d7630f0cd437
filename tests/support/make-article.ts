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
/** Categories that the invented articles are spread over. */
export const categoryCount = 14;

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
    shortTitle: `Case ${index + 1}`,
    words,
    category: `category-${(index % categoryCount) + 1}`,
  };
}

/** One article has taken in another one, and has changed. */
const articleHistory = `
formerIds: [99]
changes:
  - date: 2026-03-04
    what: The second change of this invented article.
  - date: 2026-02-03
    what: The first change of this invented article & its marks.`;

/** One article has none of these, as some tasks are known on a laptop only. */
function appSteps(index: number): string {
  return `<Device name="app">

1. Open the app and look for case ${index + 1}.
2. Tap <Label id="send-parcel" />.

</Device>
`;
}

/** The invented article as an MDX file, linked with others of a site of this many. */
export function makeArticle(index: number, count: number): string {
  const { title, words } = describeArticle(index);
  const related = [1, 2, 3].map((step) => describeArticle((index + step * 7) % count).slug);
  return `---
id: ${index + 100}
title: ${title}
shortTitle: ${describeArticle(index).shortTitle}
shortAnswer: You ${words} with care and patience. It takes {parcel-time} from start to end.
devices: [laptop${index === 6 ? '' : ', app'}]
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
${index === 6 ? '' : appSteps(index)}</Steps>

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
