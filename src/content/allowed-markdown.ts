import { writerComponents } from './components/index.ts';

/** The components of articles and guides. Everything else in angle brackets is refused. */
export const componentsOfArticles: readonly string[] = [...writerComponents.keys()];

/** Pages about the site itself (`pages/*.mdx`) have no facts, steps or terms of their own: they are plain Markdown. */
export const componentsOfPages: readonly string[] = [];

/** The Markdown that writers may use, by the names of the syntax tree (mdast). */
export const allowedMarkdown: ReadonlySet<string> = new Set([
  'root',
  'paragraph',
  'text',
  'strong',
  'emphasis',
  'break',
  'link',
  'heading',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
]);

/** What Markdown offers beyond that, and what to write instead. */
export const refusedMarkdown: Readonly<Record<string, { found: string; instead: string }>> = {
  blockquote: { found: 'a quotation', instead: 'Put the words into <Note type="info">, or write them as a paragraph.' },
  code: { found: 'a block of code', instead: 'Write it as a paragraph or a list; remove the ``` or the indentation.' },
  inlineCode: { found: 'code in `backticks`', instead: 'Write it in **bold**, or use <Label id="…" /> for the name of a button.' },
  definition: { found: 'the address of a reference link', instead: 'Write the address where the link stands: [words](/articles/…/).' },
  linkReference: { found: 'a reference link', instead: 'Write the address where the link stands: [words](/articles/…/).' },
  imageReference: { found: 'an image', instead: 'Say in words what it shows: pictures of screens go out of date.' },
  image: { found: 'an image', instead: 'Say in words what it shows: pictures of screens go out of date.' },
  delete: { found: 'struck-out text between ~ signs', instead: 'Remove the words. Write "about" for an approximate number.' },
  footnoteReference: { found: 'a footnote', instead: 'Write it into the sentence; sources go into the front matter.' },
  footnoteDefinition: { found: 'the text of a footnote', instead: 'Write it into the sentence; sources go into the front matter.' },
  thematicBreak: { found: 'a line across the page', instead: 'Start a part with a heading: ## What can go wrong.' },
  html: { found: 'HTML', instead: 'Write Markdown.' },
};

/** Depth of headings in a body; the title of the page is the only one at depth 1, and below 3 text needs no name of its own. */
export const headingDepths = { min: 2, max: 3 } as const;

/** Lists in lists in notes: no reader follows more, and readers of trees have an end. The deepest of the real content has 7. */
export const maxNesting = 30;

/** A body is a few screens of text. The longest of the real content has 3,400 characters. */
export const maxBodyCharacters = 50_000;

/** No file that a writer writes is larger; nothing of a larger one is read. */
export const maxFileBytes = 5_000_000;
