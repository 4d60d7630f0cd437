/** One writer's mistake in the fixture site, and what the linter says about it. */
export interface Mistake {
  rule: string;
  what: string;
  file: string;
  from: string | RegExp;
  to: string;
  expected: string[];
  severity?: 'error' | 'warning';
}

const boat = 'articles/paper/fold-a-boat.mdx';
const hat = 'articles/paper/fold-a-hat.mdx';
const sail = 'articles/boats/sail-a-boat.mdx';
const dry = 'articles/boats/dry-a-boat.mdx';
const words = (count: number, word = 'wet') => Array.from({ length: count }, () => word).join(' ');

/** At least one for each rule. */
export const mistakes: readonly Mistake[] = [
  {
    rule: 'short-answer-length',
    what: 'a short answer that its facts make too long',
    file: boat,
    from: 'Fold a sheet in the middle. Paint dries in {dry-time}.',
    to: `Wet ${words(20)}. Wet ${words(15)} for {dry-time} and {dry-time}.`,
    expected: [
      'content/articles/paper/fold-a-boat.mdx:4 short-answer-length: the short answer has 45 words with its facts filled in; at most 40 are allowed. Move details into the text below.',
    ],
  },
  {
    rule: 'sentence-length',
    what: 'a sentence nobody can read at once',
    file: dry,
    from: 'A warm room is enough.',
    to: `The ${words(25)} cat.`,
    expected: [
      'content/articles/boats/dry-a-boat.mdx:15 sentence-length: a sentence has 27 words; at most 25 are allowed: "The wet wet wet wet wet wet wet …". Make two sentences of it.',
    ],
  },
  {
    rule: 'mean-sentence-length',
    what: 'short sentences that are long on the whole',
    file: sail,
    from: 'Choose a pond without ducks. They like to eat paper.',
    to: `Wet ${words(21)}. Wet ${words(20)}.`,
    expected: [
      'content/articles/boats/sail-a-boat.mdx:15 mean-sentence-length: sentences have 17.3 words on average; at most 17 are allowed. Split the long ones, first "Wet wet wet wet wet wet wet wet …" (22 words).',
    ],
  },
  {
    rule: 'reading-grade',
    what: 'words for scholars',
    file: dry,
    from: 'A warm room is enough.',
    to: 'Evaporation necessitates extraordinary environmental considerations.',
    expected: [
      'content/articles/boats/dry-a-boat.mdx:15 reading-grade: the page has reading grade 11.8; at most 8 is allowed. Use shorter words and sentences, first in "Evaporation necessitates extraordinary environmental considerations. An oven is …" (grade 17.5).',
    ],
  },
  {
    rule: 'heading-order',
    what: 'a heading that skips a level',
    file: boat,
    from: '## What can go wrong',
    to: '### What can go wrong',
    expected: [
      'content/articles/paper/fold-a-boat.mdx:27 heading-order: "What can go wrong" is a heading of level 3, but no heading of level 2 stands above it. Write "## What can go wrong".',
    ],
  },
  {
    rule: 'heading-order',
    what: 'a second title',
    file: hat,
    from: '## Before you begin',
    to: '# Before you begin',
    expected: [
      'content/articles/paper/fold-a-hat.mdx:15 heading-order: "Before you begin" is a heading of level 1, which is the page\'s title. Write "## Before you begin".',
    ],
  },
  {
    rule: 'heading-order',
    what: 'a heading of a level too low',
    file: hat,
    from: '### Large heads',
    to: '#### Large heads',
    expected: [
      'content/articles/paper/fold-a-hat.mdx:19 heading-order: "Large heads" is a heading of level 4, but levels go down to 3. Write "### Large heads".',
    ],
  },
  {
    rule: 'one-action-per-step',
    what: 'two things in one step',
    file: boat,
    from: '2. Fold it in the middle.',
    to: '2. Fold it in the middle and turn it over.',
    expected: [
      'content/articles/paper/fold-a-boat.mdx:18 one-action-per-step: the step "Fold it in the middle and turn it …" holds 2 actions (Fold, turn); one is allowed. Make a step of each.',
    ],
  },
  {
    rule: 'one-action-per-step',
    what: 'two controls in one step',
    file: boat,
    from: '4. Press <Label id="fold-now" />.',
    to: '4. Press <Label id="fold-now" />, then <Label id="send-boat" />.',
    expected: [
      'content/articles/paper/fold-a-boat.mdx:23 one-action-per-step: the step "Press Fold now, then Send Boat." holds 2 actions (Press, press); one is allowed. Make a step of each.',
    ],
  },
  {
    rule: 'step-count',
    what: 'a list of eleven steps',
    file: boat,
    from: '2. Fold it in the middle.',
    to: `2. Fold it in the middle.\n${Array.from({ length: 7 }, () => '3. Wait a little.').join('\n')}`,
    expected: [
      'content/articles/paper/fold-a-boat.mdx:17 step-count: the list has 11 steps; at most 10 are allowed. Leave out what nobody needs to be told, or make two lists under headings of their own.',
    ],
  },
  {
    rule: 'step-starts-with-verb',
    what: 'a step that begins with a thing',
    file: boat,
    from: '2. Fold it in the middle.',
    to: '2. The middle is where you fold.',
    expected: [
      'content/articles/paper/fold-a-boat.mdx:18 step-starts-with-verb: the step "The middle is where you fold." starts with "The", not with a verb. Start with what the reader does, such as "Select"; verbs are listed in content/house-style.yaml.',
    ],
  },
  {
    rule: 'link-text',
    what: 'a link that says nothing',
    file: boat,
    from: '[how to sail a boat]',
    to: '[here]',
    expected: [
      'content/articles/paper/fold-a-boat.mdx:29 link-text: the link text "here" does not name its target. It opens "How do I sail a boat?". Write what the reader finds there.',
    ],
  },
  {
    rule: 'link-text',
    what: 'a link that names something else',
    file: boat,
    from: '[how to sail a boat]',
    to: '[what ducks eat]',
    expected: [
      'content/articles/paper/fold-a-boat.mdx:29 link-text: the link text "what ducks eat" has no word in common with its target. It opens "How do I sail a boat?". Use words of that question.',
    ],
  },
  {
    rule: 'banned-words',
    what: 'a word that helps nobody',
    file: boat,
    from: '**The paper tears.** Take',
    to: '**The paper tears.** Simply take',
    expected: ['content/articles/paper/fold-a-boat.mdx:29 banned-words: "Simply" is a banned word: It helps nobody. Leave it out.'],
  },
  {
    rule: 'preferred-terms',
    what: 'a second name for the same thing',
    file: hat,
    from: 'best hat for a child',
    to: 'best hat on a ship',
    expected: [
      'content/articles/paper/fold-a-hat.mdx:17 preferred-terms: "ship" has another name here. Say "boat": one word for one thing.',
    ],
  },
  {
    rule: 'figures-from-facts',
    what: "an amount of the writer's own",
    file: dry,
    from: 'A warm room is enough.',
    to: 'It costs US$20.',
    expected: [
      'content/articles/boats/dry-a-boat.mdx:15 figures-from-facts: the figure "US$20" does not come from a fact. Find its fact with "npm run facts -- <word>", or add one with its source; in front matter and YAML write {fact-id}.',
    ],
  },
  {
    rule: 'figures-from-facts',
    what: 'a number of days in words',
    file: dry,
    from: 'A warm room is enough.',
    to: 'It takes two days.',
    expected: [
      'content/articles/boats/dry-a-boat.mdx:15 figures-from-facts: the figure "two days" does not come from a fact. Find its fact with "npm run facts -- <word>", or add one with its source; in front matter and YAML write {fact-id}.',
    ],
  },
  {
    rule: 'figures-from-facts',
    what: 'the value of a fact, typed again',
    file: dry,
    from: 'A warm room is enough.',
    to: 'It takes 3–5 hours.',
    expected: [
      'content/articles/boats/dry-a-boat.mdx:15 figures-from-facts: the figure "3–5 hours" does not come from a fact. Write <Fact id="dry-time" />; in front matter and YAML write {fact-id}.',
    ],
  },
  {
    rule: 'names-from-labels',
    what: 'the name of a button, typed',
    file: dry,
    from: 'A warm room is enough.',
    to: 'Then choose Send Boat.',
    expected: [
      'content/articles/boats/dry-a-boat.mdx:15 names-from-labels: "Send Boat" names a control, but does not come from a label. Write <Label id="send-boat" />; in front matter and YAML write [send-boat].',
    ],
  },
  {
    rule: 'names-from-labels',
    what: 'a button that has no label yet',
    file: dry,
    from: 'A warm room is enough.',
    to: 'Then select Dry All.',
    expected: [
      'content/articles/boats/dry-a-boat.mdx:15 names-from-labels: "Dry All" names a control, but does not come from a label. Find it with "npm run labels -- <word>", add it to labels.yaml with its source, or describe the control in plain words.',
    ],
  },
  {
    rule: 'names-from-labels',
    what: 'a button in bold',
    file: dry,
    from: 'A warm room is enough.',
    to: 'Look for **Fold now**.',
    expected: [
      'content/articles/boats/dry-a-boat.mdx:15 names-from-labels: "Fold now" names a control, but does not come from a label. Write <Label id="fold-now" />; in front matter and YAML write [fold-now].',
    ],
  },
  {
    rule: 'one-label-spelling',
    what: 'a button in two spellings',
    file: 'labels.yaml',
    from: '- id: fold-now',
    to: '- id: send-the-boat\n  text: Send boat\n  where: the other page\n  sources: [Invented for tests]\n  asOf: "2020"\n- id: fold-now',
    expected: [
      'content/labels.yaml:6 one-label-spelling: "Send boat" (send-the-boat) and "Send Boat" (send-boat, line 1) are one name in two spellings. Keep the one on the screen; if the app really differs, call its label "send-boat-app".',
    ],
  },
  {
    rule: 'related-links',
    what: 'too few questions to go on with',
    file: dry,
    from: 'related: [fold-a-boat, fold-a-hat, sail-a-boat]',
    to: 'related: [fold-a-boat, fold-a-hat]',
    expected: [
      'content/articles/boats/dry-a-boat.mdx:8 related-links: the page has 2 related questions; at least 3 are needed. Add slugs of what a reader asks next to "related".',
    ],
  },
  {
    rule: 'orphan-articles',
    what: 'an article hardly anybody finds',
    file: dry,
    from: 'fold-a-hat',
    to: 'paint-a-boat',
    expected: [
      'content/articles/paper/fold-a-hat.mdx:1 orphan-articles: the article is linked from one other page (content/articles/paper/fold-a-boat.mdx); at least 2 are needed. Add "fold-a-hat" to "related" of articles on the same task.',
    ],
  },
  {
    rule: 'search-queries',
    what: 'too few queries, one of them twice',
    file: dry,
    from: 'dry four, dry five',
    to: 'Dry one',
    expected: [
      'content/articles/boats/dry-a-boat.mdx:7 search-queries: the page has 3 different queries; at least 5 are needed. Add what buyers type when this is the page they need.',
    ],
  },
  {
    rule: 'sources-present',
    what: 'a page without sources',
    file: dry,
    from: 'sources: [{ name: Invented for tests, asOf: "2020" }]',
    to: 'sources: []',
    expected: [
      'content/articles/boats/dry-a-boat.mdx:9 sources-present: the page names 0 sources; at least 1 is needed. Add "name", "url" and "asOf" of what it rests on.',
    ],
  },
  {
    rule: 'sources-present',
    what: 'a source without a date',
    file: dry,
    from: '{ name: Invented for tests, asOf: "2020" }',
    to: '{ name: Invented for tests }',
    expected: [
      'content/articles/boats/dry-a-boat.mdx:9 sources-present: source 1 has no date. Add "asOf": the year, "about 2019" or "undated".',
    ],
  },
  {
    rule: 'review-date',
    what: 'no date',
    file: dry,
    from: 'reviewed: 2026-01-02\n',
    to: '',
    expected: [
      'content/articles/boats/dry-a-boat.mdx:2 review-date: the page has no "reviewed" date. Add the day it was last checked against its sources.',
    ],
  },
  {
    rule: 'review-date',
    what: 'a review that is due',
    file: dry,
    from: 'reviewed: 2026-01-02',
    to: 'reviewed: 2025-11-22',
    expected: [
      'content/articles/boats/dry-a-boat.mdx:10 review-date: the page was last reviewed 12 months ago, on 2025-11-22; from 12 months on this is a warning. Check it against its sources, then set "reviewed" to that day.',
    ],
    severity: 'warning',
  },
  {
    rule: 'review-date',
    what: 'a review that is overdue',
    file: dry,
    from: 'reviewed: 2026-01-02',
    to: 'reviewed: 2024-11-22',
    expected: [
      'content/articles/boats/dry-a-boat.mdx:10 review-date: the page was last reviewed 24 months ago, on 2024-11-22; from 24 months on this is an error. Check it against its sources, then set "reviewed" to that day.',
    ],
  },
  {
    rule: 'near-duplicates',
    what: 'one text in two places',
    file: dry,
    from: 'A warm room is enough. An oven is too hot, and the colours fade.',
    to: 'A newspaper makes the best hat for a child. Glue two pages side by side, and let the glue set for <Fact id="dry-time" />.',
    expected: [
      'content/articles/paper/fold-a-hat.mdx:1 near-duplicates: 67% of the text also stands in content/articles/boats/dry-a-boat.mdx; less than 25% is allowed. Merge them and keep this slug in "redirectFrom", or say it in one place and link there.',
    ],
  },
];
