import type { Lookup } from '../content/components/component.ts';
import { toHtml } from '../content/document/html.ts';
import { parseInline } from '../content/document/inline.ts';
import { getLanguage } from '../language/language.ts';
import type { InlineLookup } from '../lib/inline-text.ts';
import type { ArticleTeaser } from '../view-models/listing-pages.ts';
import type { PageFrame } from '../view-models/page-frame.ts';
import type { FactView } from '../view-models/references.ts';

/** One way to use a component: what it is given, and what it shows. */
export interface Example<Props extends object> {
  /** What a reader of the preview should see, as one sentence. */
  shows: string;
  props: Props;
  /** HTML for the component's slot. */
  slot?: string;
  /** HTML that stands after the component: what its links and buttons lead to. */
  beside?: string;
  /** Reading direction of the page; left to right unless said. */
  direction?: 'rtl';
}

/** The examples of a component by name. Links lead only to pages that every site has. */
export type Examples<Props extends object> = Readonly<Record<string, Example<Props>>>;

/** Text that would run, or break out of an attribute, if a component did not escape it. */
export const hostileText = `<script>alert(1)</script>"&'<b onclick="alert(2)">`;

/** Longer than any line, and with a word that hardly fits on a narrow screen. */
export const longText = `Rechtsschutzversicherungsgesellschaften ${'go on and on, as buyers do who have much to say. '.repeat(5)}`.trim();

/** Arabic: "How do I pay for my order?" */
export const rightToLeftText = 'كيف أدفع ثمن طلبي؟';

/** The examples that every component with text must stand: very long, hostile, and read from right to left. */
export function listAwkward<Props extends object>(build: (text: string) => Props, beside?: string): Examples<Props> {
  const around = beside === undefined ? {} : { beside };
  return {
    long: { shows: 'Long text wraps, and no word leaves the screen.', props: build(longText), ...around },
    hostile: { shows: 'Markup in the text stays text.', props: build(hostileText), ...around },
    rightToLeft: { shows: 'Everything is mirrored.', props: build(rightToLeftText), direction: 'rtl', ...around },
  };
}

/** An article as lists of examples show it. */
export const exampleArticle: ArticleTeaser = {
  title: 'How do I send a parcel?',
  href: '/articles/',
  answer: 'You wrap it and post it.',
  isHistorical: false,
};

/** A fact that examples refer to. */
export const exampleFact: FactView = {
  id: 'parcel-time',
  value: '3–5 days',
  statement: 'A parcel takes three to five days.',
  asOf: '2020',
  certainty: 'agreed',
  sources: [{ name: 'example.com', url: 'https://example.com/parcels' }, { name: 'A printed guide' }],
};

/** The card that the button of `exampleFact` opens. */
export const exampleFactCard =
  '<div id="fact-parcel-time" popover role="dialog" aria-label="3–5 days">A parcel takes three to five days.</div>';

/** What stands behind the ids in examples. */
export const exampleLookup: Lookup & InlineLookup = {
  facts: new Map([[exampleFact.id, { ...exampleFact, value: exampleFact.value ?? '', duration: undefined }]]),
  labels: new Map([['send-parcel', { text: 'Send Parcel' }]]),
  siteAddress: 'https://test-help.example',
  phrases: getLanguage('en').phrases,
};

/** A text with {fact-id} and [label-id] as HTML, as pages hand it to components. */
export function toExampleHtml(text: string): string {
  return toHtml(parseInline(text), exampleLookup);
}

/** The frame of an invented page. */
export const exampleFrame: PageFrame = {
  title: 'Parcels',
  documentTitle: 'Parcels | Test Help',
  description: 'Invented for examples.',
  canonical: 'https://test-help.example/topics/',
  kind: 'website',
  language: 'en',
  direction: 'ltr',
  siteName: 'Test Help',
  audience: 'For readers of tests',
  contact: { title: 'Ask a person', href: '/about/', note: 'A person answers.' },
  breadcrumbs: [],
  picture: 'https://test.example/share/home.png',
  alternates: [],
  keepsPages: false,
  isIndexed: false,
};
