import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { ReplyArticle, ReplyChoice } from '../../src/replies/reply-article.ts';
import { buildReplies } from '../../src/replies/replies.ts';

// Writes anew what replies to the kept pages say: `node tests/support/renew-replies.ts`. Read the difference before you keep it.

type Choice = Omit<ReplyChoice, 'greeting' | 'signOff'>;

/** Pages as they were once, and what support sent of them. */
export interface KeptReplies {
  article: ReplyArticle;
  email: string;
  html: string;
  /** For each choice that an agent can make; of the email a digest, since it differs little from the one above. */
  chosen: { choice: Choice; chat: string; email: string }[];
}

const file = 'tests/fixtures/replies/kept-replies.json';

/** The kept pages with their replies. */
export function readKeptReplies(): KeptReplies[] {
  return JSON.parse(readFileSync(file, 'utf8')) as KeptReplies[]; // Written below.
}

/** What an agent can choose of a page, some of each kind. */
export function listChoices(article: ReplyArticle): Choice[] {
  const ids = article.stepGroups.flatMap(({ steps }) => steps.map(({ id }) => id));
  return [
    {},
    { device: 'laptop' },
    { device: 'app' },
    ...article.stepGroups.slice(0, 3).map((_group, procedure) => ({ procedure })),
    ...article.preconditions.slice(0, 2).map((_precondition, precondition) => ({ precondition })),
    ...[...ids.slice(1, 3), ...ids.slice(-1)].map((stepId) => ({ stepId })),
    { question: 'Can I pay by credit card, and when do I get my money back?' },
    { question: 'How do I do it in the app?', device: 'app' },
  ];
}

/** What replies to a page say. */
export function keepReplies(article: ReplyArticle): KeptReplies {
  const build = (choice: Choice) => buildReplies(article, { ...choice, greeting: 'Hello Ann,', signOff: 'Kind regards' }, 'en');
  const { text: email, html } = build({}).email;
  const chosen = listChoices(article).map((choice) => {
    const replies = build(choice);
    return { choice, chat: replies.chat, email: digest(replies.email.text) };
  });
  return { article, email, html, chosen };
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

if (import.meta.main) {
  const renewed = readKeptReplies().map(({ article }) => JSON.stringify(keepReplies(article)));
  writeFileSync(file, `[\n${renewed.join(',\n')}\n]\n`);
}
