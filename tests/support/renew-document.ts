import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Lookup } from '../../src/content/components/component.ts';
import { buildArticleText } from '../../src/content/document/article-text.ts';
import { toHtml } from '../../src/content/document/html.ts';
import { toMarkdown } from '../../src/content/document/resolve.ts';
import { flowSchema } from '../../src/content/schema/flow.ts';
import { getLanguage } from '../../src/language/language.ts';
import { createArticle, createDocument } from './content.ts';
import { makeFlow } from './make-flow.ts';

const folder = join('tests', 'fixtures', 'document');

/** What each file of the kept document holds now. */
export function buildKeptFiles(): Record<'document.html' | 'document.md' | 'document.json', string> {
  const lookup: Lookup = {
    facts: new Map([
      ['time', { value: '3 days', statement: 'It takes 3 days.', duration: { min: 3, max: 3, unit: 'days' } }],
      ['wait', { value: '1–2 weeks', statement: 'One waits.', duration: { min: 1, max: 2, unit: 'weeks' } }],
      ['rumour', { value: 'US$5', statement: 'It costs US$5.', sources: ['A rumour of old'], asOf: '2009', confidence: 'low' }],
      ['delivery', { value: '4 months', statement: 'It takes 4 months.', duration: { min: 4, max: 4, unit: 'months' } }],
      ['parcel-time', { value: '3–5 days', statement: 'A parcel takes 3–5 days.' }],
    ]),
    labels: new Map(['orders', 'send-parcel', 'parcels', 'by-boat'].map((id) => [id, { text: id.replace('-', ' ') }])),
    siteAddress: 'https://help.example',
    phrases: getLanguage('en').phrases,
  };
  const flow = parse(makeFlow('no-paper-article')) as { steps: object[]; ready?: object }; // The invented one.
  Object.assign(flow.steps[1] ?? {}, { explain: 'The boat costs {rumour}.', warning: 'Nobody finds a pigeon.', formerIds: ['place'] });
  Object.assign(flow.steps[2] ?? {}, { explain: 'Both are fine.' });
  const { data } = createArticle('x', {
    shortAnswer: 'Select [orders]; it takes {time}.',
    statusNote: 'It ended in {wait}.',
    reply: 'We wait {time}.',
    cannotIf: [{ kind: 'paid', who: 'You see [orders]', instead: 'Wait {time}.', link: 'a' }],
  });
  const body = readFileSync(join(folder, 'document.mdx'), 'utf8');
  const document = createDocument(data, body, new Map([['parcel', flowSchema.parse(flow)]]));
  const content = document.blocks.flatMap((block) => block.content);
  return {
    'document.html': `${toHtml(content, lookup).replaceAll('\u2060', '&#x2060;')}\n`,
    'document.md': toMarkdown(content, lookup),
    'document.json': `${JSON.stringify({ ...buildArticleText(document, lookup), references: document.references }, null, 2)}\n`,
  };
}

/** The same as it was when somebody read it. */
export function readKeptFile(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

// After a change on purpose: `node tests/support/renew-document.ts`, and read what has changed.
if (import.meta.main) {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(buildKeptFiles())) writeFileSync(join(folder, name), text);
}
