import { deviceNames } from './schema/shared.ts';

/** What the value of a component's attribute may be: an id, words, one of a few values, or nothing (`<Steps practice>`). */
export type AttributeValue = 'id' | 'words' | 'none' | readonly string[];

/** What an element holds between its tags. */
export type Holding = 'words' | 'blocks' | 'list' | 'table' | 'moments' | 'words or nothing' | 'nothing';

/** A component as writers may use it. */
export interface AllowedComponent {
  attributes: Readonly<Record<string, { value: AttributeValue; isRequired?: boolean }>>;
  holds: Holding;
  /** The component it has to stand in. */
  inside?: string;
  /** As a writer types it; messages show it. */
  example: string;
}

const requiredId = { value: 'id', isRequired: true } as const;

/** The components writers may use, which the page hands to the content. Everything else in angle brackets is refused. */
export const allowedComponents = {
  Advice: { attributes: {}, holds: 'words', example: '<Advice>Ask first.</Advice>' },
  Steps: {
    attributes: { flow: { value: 'id' }, practice: { value: 'none' }, id: { value: 'id' } },
    holds: 'list',
    example: '<Steps>, a numbered list, </Steps>',
  },
  Device: {
    attributes: { name: { value: deviceNames, isRequired: true } },
    holds: 'list',
    inside: 'Steps',
    example: '<Device name="laptop">, a numbered list, </Device>',
  },
  Note: { attributes: { type: { value: ['info', 'tip', 'warning'] } }, holds: 'blocks', example: '<Note type="tip">, words, </Note>' },
  Fact: { attributes: { id: requiredId }, holds: 'words or nothing', example: '<Fact id="tt-arrival" />' },
  Label: { attributes: { id: requiredId }, holds: 'nothing', example: '<Label id="pay" />' },
  Term: { attributes: { id: requiredId }, holds: 'words', example: '<Term id="incoterms">Incoterms</Term>' },
  Table: {
    attributes: { caption: { value: 'words', isRequired: true } },
    holds: 'table',
    example: '<Table caption="Fees by way to pay">, a table, </Table>',
  },
  Timeline: {
    attributes: { caption: { value: 'words', isRequired: true } },
    holds: 'moments',
    example: '<Timeline caption="How long it takes">, moments, </Timeline>',
  },
  Moment: {
    attributes: { id: requiredId, after: { value: 'id' } },
    holds: 'words',
    inside: 'Timeline',
    example: '<Moment id="tt-arrival">The money arrives</Moment>',
  },
  Anchor: { attributes: { id: requiredId }, holds: 'nothing', example: '<Anchor id="old-heading" />' },
} as const satisfies Record<string, AllowedComponent>;

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

/** Depth of headings in a body; the title of the page is the only one at depth 1. */
export const headingDepths = { min: 2, max: 4 } as const;

/** Lists in lists in notes: no reader follows more, and readers of trees have an end. The deepest of the real content has 7. */
export const maxNesting = 30;

/** A body is a few screens of text. The longest of the real content has 3,400 characters. */
export const maxBodyCharacters = 50_000;

/** No file that a writer writes is larger; nothing of a larger one is read. */
export const maxFileBytes = 5_000_000;
