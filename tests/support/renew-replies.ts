import { readFileSync, writeFileSync } from 'node:fs';
import type { ReplyArticle, ReplyChoice } from '../../src/replies/reply-article.ts';
import { buildReplies } from '../../src/replies/replies.ts';

// Writes anew what replies to the kept pages say: `node tests/support/renew-replies.ts`. Read the difference before you keep it.

/** Pages as they were once, and what support sent of them. */
export interface KeptReplies {
  article: ReplyArticle;
  replies: { choice: Omit<ReplyChoice, 'greeting' | 'signOff'>; email: string; html?: string; chat: string }[];
}

const file = 'tests/fixtures/replies/kept-replies.json';

/** The kept pages with their replies. */
export function readKeptReplies(): KeptReplies[] {
  return JSON.parse(readFileSync(file, 'utf8')) as KeptReplies[]; // Written below.
}

/** What replies to a page say, for the whole page and for each thing that an agent can choose of it. */
export function listReplies(article: ReplyArticle): KeptReplies['replies'] {
  const ids = article.stepGroups.flatMap(({ steps }) => steps.map(({ id }) => id));
  const choices: KeptReplies['replies'][number]['choice'][] = [
    {},
    { device: 'laptop' },
    { device: 'app' },
    ...article.stepGroups.slice(0, 2).map((_group, procedure) => ({ procedure })),
    ...article.preconditions.slice(0, 2).map((_precondition, precondition) => ({ precondition })),
    ...ids.slice(1, 3).map((stepId) => ({ stepId })),
    { question: 'Can I pay by credit card, and when do I get my money back?' },
  ];
  return choices.map((choice) => {
    const { email, chat } = buildReplies(article, { ...choice, greeting: 'Hello Ann,', signOff: 'Kind regards' }, 'en');
    // The HTML says the same: once is enough.
    return { choice, email: email.text, ...(Object.keys(choice).length === 0 ? { html: email.html ?? '' } : {}), chat };
  });
}

if (import.meta.main) {
  const renewed = readKeptReplies().map(({ article }) => ({ article, replies: listReplies(article) }));
  writeFileSync(file, `${JSON.stringify(renewed, null, 1)}\n`);
}
