import type { ReplyArticle, ReplyGroup } from '../../../src/replies/reply-article.ts';

/** A group of steps with one text for each. */
export function makeGroup(
  texts: readonly string[],
  { device, id, title }: Partial<Pick<ReplyGroup, 'device' | 'id' | 'title'>> = {},
): ReplyGroup {
  const prefix = [id, device].filter((part) => part !== undefined).map((part) => `${part}-`);
  return {
    ...(device === undefined ? {} : { device }),
    ...(id === undefined ? {} : { id }),
    ...(title === undefined ? {} : { title }),
    before: [],
    steps: texts.map((text, index) => ({
      id: `${prefix.join('')}step-${index + 1}`,
      number: index + 1,
      text,
      ways: [],
      outcome: [],
      troubles: [],
    })),
  };
}

/** A group of steps, each of which presses what stands in square brackets. */
export function makeLabelledGroup(texts: readonly string[], device: 'laptop' | 'app' = 'laptop'): ReplyGroup {
  const group = makeGroup(
    texts.map((text) => text.replace(/[[\]]/g, '')),
    { device },
  );
  const steps = group.steps.map((step, index) => ({
    ...step,
    labels: [...(texts[index] ?? '').matchAll(/\[(.+?)\]/g)].map(([, label = '']) => label),
  }));
  return { ...group, steps };
}

/** An article with three steps in the app and two on a laptop; override what the test is about. */
export function makeReplyArticle(fields: Partial<ReplyArticle> = {}): ReplyArticle {
  return {
    id: 502,
    title: 'How do I <pay> by T/T?',
    address: 'https://help.example/articles/pay-by-tt/',
    shortLink: 'https://help.example/go/502/',
    version: 'abc123',
    status: 'current',
    shortAnswer: 'Pay to the account. It takes 3 days.',
    preconditions: [],
    stepGroups: [
      makeGroup(['Open all Orders.', 'Select Pay.'], { device: 'laptop' }),
      makeGroup(['Open the app.', 'Tap Pay.', 'Wait for the money.'], { device: 'app' }),
    ],
    warnings: [],
    sections: [],
    tables: [],
    ...fields,
  };
}
