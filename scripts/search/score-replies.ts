/** What a search brought. */
export interface SearchReply {
  state: 'results' | 'weak' | 'empty' | 'error';
  correction?: string | undefined;
  /** How probable the search holds it that the first page answers, 0 to 1. */
  confidence?: number;
  /** Addresses of the pages found, best first, at most ten. */
  hrefs: string[];
}

/** A query with the slugs of the pages that answer it; an empty list if no page does. */
export interface GoldenQuery {
  query: string;
  expect: string[];
  kind?: string | undefined;
  /** Why these pages and no others, where that is not plain. */
  note?: string | undefined;
}

/** How well a search answered. Shares are from 0 to 1; undefined where no query asks for it. */
export interface SearchScore {
  queries: number;
  /** Share with the right page first, and within the first three. */
  success1: number | undefined;
  success3: number | undefined;
  /** Mean of 1/rank of the first right page within ten. */
  mrr10: number | undefined;
  /** Share that found nothing at all. */
  zero: number | undefined;
  /** Share said to have no exact answer although a page has one. */
  weak: number | undefined;
  /** Queries that no page answers, and the share of them answered as if one did. */
  outOfScope: number;
  confident: number | undefined;
}

/** Rank of the first right page, from 1; 0 if it is not within the first ten. */
export function getRank({ expect }: GoldenQuery, { hrefs }: SearchReply): number {
  return hrefs.slice(0, 10).findIndex((href) => expect.some((slug) => isPage(href, slug))) + 1;
}

/** Scores the replies to the queries, in the same order. */
export function scoreReplies(queries: readonly GoldenQuery[], replies: readonly SearchReply[]): SearchScore {
  const pairs = queries.flatMap((query, index) => {
    const reply = replies[index];
    return reply ? [{ query, reply, rank: getRank(query, reply) }] : [];
  });
  const asked = pairs.filter(({ query }) => query.expect.length > 0);
  const outside = pairs.filter(({ query }) => query.expect.length === 0);
  const share = <Item>(items: readonly Item[], test: (item: Item) => boolean) =>
    items.length === 0 ? undefined : items.filter(test).length / items.length;
  return {
    queries: asked.length,
    success1: share(asked, ({ rank }) => rank === 1),
    success3: share(asked, ({ rank }) => rank >= 1 && rank <= 3),
    mrr10: asked.length === 0 ? undefined : asked.reduce((sum, { rank }) => sum + (rank > 0 ? 1 / rank : 0), 0) / asked.length,
    zero: share(asked, ({ reply }) => reply.hrefs.length === 0),
    weak: share(asked, ({ reply }) => reply.state === 'weak'),
    outOfScope: outside.length,
    confident: share(outside, ({ reply }) => reply.state === 'results'),
  };
}

/** Of the answers held about as sure, how many are right: one row for each tenth that occurs. */
export interface ReliabilityRow {
  from: number;
  answers: number;
  /** Mean confidence, and share whose first page is right. */
  said: number;
  right: number;
}

/** Compares how sure the search was with how often it was right. A query that no page answers is never answered right. */
export function scoreReliability(queries: readonly GoldenQuery[], replies: readonly SearchReply[]): ReliabilityRow[] {
  const pairs = queries.flatMap((query, index) => {
    const reply = replies[index];
    return reply?.confidence === undefined ? [] : [{ confidence: reply.confidence, isRight: getRank(query, reply) === 1 }];
  });
  const levels = Map.groupBy(pairs, ({ confidence }) => Math.min(9, Math.floor(confidence * 10)));
  return [...levels]
    .sort(([a], [b]) => a - b)
    .map(([level, group]) => ({
      from: level / 10,
      answers: group.length,
      said: group.reduce((sum, { confidence }) => sum + confidence, 0) / group.length,
      right: group.filter(({ isRight }) => isRight).length / group.length,
    }));
}

/** "ddp" is the term at `/glossary/#ddp`, and "glossary" any of them. "pay-later" is the page at `/articles/pay-later/` and the guide at `/guides/pay-later/`; a path may stand before it. */
function isPage(href: string, slug: string): boolean {
  const [path = '', anchor] = href.split('#');
  const last = slug
    .replace(/^\/|\/$/g, '')
    .split('/')
    .at(-1);
  return anchor === last || path.replace(/\/$/, '').endsWith(`/${last ?? ''}`);
}
