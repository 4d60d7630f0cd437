import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findReplyFaults } from '../../support/find-reply-faults.ts';
import { buildReplies, type Replies } from '../../../src/replies/replies.ts';
import type { ReplyArticle } from '../../../src/replies/reply-article.ts';
import { keepReplies, listChoices, readKeptReplies } from '../../support/renew-replies.ts';

const kept = readKeptReplies();
const framing = { greeting: 'Hello Ann,', signOff: 'Kind regards' };

for (const replies of kept) {
  test(`replies of the page "${replies.article.title}" say what they were read to say`, () => {
    assert.deepEqual(keepReplies(replies.article), replies);
  });
}

test('none of them has a fault', () => {
  const faults = kept.flatMap(({ article }) =>
    listChoices(article).flatMap((part) => {
      const choice = { ...part, ...framing };
      return findReplyFaults(article, choice, buildReplies(article, choice, 'en'), 'en');
    }),
  );
  assert.deepEqual(faults, []);
});

const get = (id: number): ReplyArticle => kept.find(({ article }) => article.id === id)?.article ?? assert.fail(`page ${id} is kept`);

/** What is found in the replies to a page after a change of them. */
function find(article: ReplyArticle, change: (replies: Replies) => Partial<Replies>, part: object = {}): string[] {
  const choice = { ...part, ...framing };
  const replies = buildReplies(article, choice, 'en');
  return findReplyFaults(article, choice, { ...replies, ...change(replies) }, 'en');
}

const inChat = (change: (text: string) => string) => (replies: Replies) => ({ chat: change(replies.chat) });
const inEmail = (change: (text: string) => string) => (replies: Replies) => ({
  email: { ...replies.email, text: change(replies.email.text) },
});
const has = (faults: readonly string[], what: string) => assert.ok(faults.includes(what), `${what}\n${faults.join('\n')}`);

test('each mistake in the links, the chat or the marks is named', () => {
  const pay = get(502);
  const { shortLink } = buildReplies(pay, framing, 'en');
  has(
    find(pay, () => ({ link: pay.address })),
    'a link carries no change mark',
  );
  has(
    find(pay, () => ({ shortLink: pay.shortLink })),
    'a link carries no change mark',
  );
  has(
    find(
      pay,
      inChat((text) => text.replace(/https\S+/, '')),
    ),
    'the short link is missing',
  );
  has(
    find(
      pay,
      inEmail((text) => text.replace(shortLink, '')),
    ),
    'the short link is missing',
  );
  has(
    find(
      pay,
      inChat((text) => `${'x'.repeat(900)} ${text}`),
    ),
    `chat has ${900 + 1 + buildReplies(pay, framing, 'en').chat.length} characters`,
  );
  has(
    find(
      pay,
      inChat(() => shortLink),
    ),
    'chat says nothing',
  );
  has(
    find(
      pay,
      inChat((text) => `Pay at once whatever they say. ${text}`),
    ),
    'chat says what the page does not: "Pay at once whatever they say."',
  );
  has(
    find(
      pay,
      inChat((text) => `Of course. ${text}`),
    ),
    'chat has a sentence of a word or two: "Of course."',
  );
  has(
    find(
      pay,
      inChat((text) => text.replace('. ', '.. ')),
    ),
    'chat has a stray mark',
  );
  has(
    find(
      pay,
      inChat((text) => `1. ${text}`),
    ),
    'chat begins with the number of a step',
  );
  const cut = find(
    pay,
    inChat((text) => text.replace(/[.!?]+ https/, ' https')),
  );
  assert.ok(
    cut.some((fault) => fault.startsWith('chat cuts a sentence: "')),
    cut.join('\n'),
  );
  has(
    find(
      pay,
      inEmail((text) => text.replace('\n\n', '\n\n.\n\n')),
    ),
    'a stray line: "."',
  );
});

test('each mistake in steps and warnings is named, on every page that has some', () => {
  let counts = { warnings: 0, steps: 0 };
  for (const { article } of kept) {
    for (const { text, step } of article.warnings) {
      if (step !== undefined || article.status === 'historical') continue;
      const faults = find(
        article,
        inEmail((email) => email.replace(text, '')),
      );
      if (!buildReplies(article, framing, 'en').email.text.includes(text)) continue;
      has(faults, `email lacks a warning: "${text}"`);
      counts = { ...counts, warnings: counts.warnings + 1 };
    }
    const { text } = buildReplies(article, framing, 'en').email;
    if (!/^2\. /m.test(text) || /^1\. [^]*^1\. /m.test(text)) continue;
    has(
      find(
        article,
        inEmail((email) => email.replace(/^\d+\. .*\n?/gm, '')),
      ),
      'no steps',
    );
    has(
      find(
        article,
        inEmail((email) => email.replace(/^2\. /m, '4. ')),
      ),
      'step 4 follows step 1',
    );
    has(
      find(
        article,
        inEmail((email) => email.replace(/^2\. .*/m, '2. Do what nobody wrote.')),
      ),
      'steps of two procedures in one reply',
    );
    counts = { ...counts, steps: counts.steps + 1 };
  }
  assert.ok(counts.warnings > 5 && counts.steps > 2, JSON.stringify(counts));
  const ended = kept.find(({ article }) => article.status === 'historical')?.article ?? assert.fail('a page of the past is kept');
  has(
    find(
      ended,
      inEmail((email) => email.replace('Ann,\n\n', 'Ann,\n\n1. Do it.\n\n')),
    ),
    'steps of what has ended',
  );
});
