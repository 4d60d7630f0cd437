import { getSlug } from '../../src/lib/addresses.ts';
import { readOptions } from '../read-options.ts';
import { requireBuilt } from '../require-built.ts';
import { requireReading } from '../require-content.ts';
import { formatShare } from './format-share.ts';
import { makeSlip } from './make-slip.ts';
import { readGolden, requireKnownPages } from './read-golden.ts';
import { getRank, scoreReliability, scoreReplies, type SearchScore } from './score-replies.ts';
import { askPlain, askSearch } from './ask-search.ts';
import { openBuiltSearch, openContentSearch } from './open-engine.ts';

// Measures search on queries with known answers, beside plain Pagefind on the same text. It is made from the content
// folder, or taken from a built site: npm run search:eval [-- file.json] [--misses] [--built] [--slips]
const defaultFile = 'tests/search/golden-tune.json';
const isGiven = { type: 'boolean', default: false } as const;
const { values, positionals } = readOptions(
  { allowPositionals: true, options: { misses: isGiven, built: isGiven, slips: isGiven } },
  'npm run search:eval -- file.json --misses --built --slips',
  1,
);
const [file = defaultFile] = positionals;
const asWritten = readGolden(file);
const golden = values.slips ? asWritten.map((query) => ({ ...query, query: makeSlip(query.query) ?? query.query })) : asWritten;
requireKnownPages(golden, (await requireReading()).files);
const queries = golden.map(({ query }) => query);

if (values.built) requireBuilt('dist');
const search = values.built ? openBuiltSearch() : await openContentSearch();
const started = performance.now();
const own = await askSearch(search.engine, queries);
const seconds = (performance.now() - started) / 1000;
const plain = await askPlain(search.plain, queries);

const kinds = [...new Set(golden.map(({ kind }) => kind ?? ''))].filter((kind) => kind !== '');
const rows: Record<string, Record<string, string | number>> = {};
const add = (name: string, indexes: number[]) => {
  const part = indexes.flatMap((index) => golden[index] ?? []);
  for (const [engine, replies] of [
    ['this site', own],
    ['plain Pagefind', plain],
  ] as const) {
    rows[`${name}: ${engine}`] = format(
      scoreReplies(
        part,
        indexes.flatMap((index) => replies[index] ?? []),
      ),
    );
  }
};
add(
  'all',
  golden.map((_, index) => index),
);
for (const kind of kinds)
  add(
    kind,
    golden.flatMap((query, index) => (query.kind === kind ? [index] : [])),
  );

console.log(`${file}: ${golden.length} queries, ${seconds.toFixed(1)} s`);
console.table(rows);
console.table(
  scoreReliability(golden, own).map(({ from, answers, said, right }) => ({
    'sure from': from.toFixed(1),
    answers,
    'said to be right': formatShare(said),
    'first page right': formatShare(right),
  })),
);
if (values.misses) {
  golden.forEach((query, index) => {
    const reply = own[index];
    if (!reply) return;
    const rank = getRank(query, reply);
    const isRight = query.expect.length === 0 ? reply.state !== 'results' : rank === 1 && reply.state === 'results';
    if (isRight) return;
    const found = reply.hrefs.slice(0, 3).map(getSlug);
    console.log(
      `${rank || '–'} ${reply.state} "${query.query}"${reply.correction === undefined ? '' : ` → "${reply.correction}"`}: ${found.join(', ')}; expected ${query.expect.join(' or ') || 'no page'}`,
    );
  });
}

function format({ queries: count, success1, success3, mrr10, zero, weak, outOfScope, confident }: SearchScore) {
  return {
    queries: count,
    'success@1': formatShare(success1),
    'success@3': formatShare(success3),
    'MRR@10': mrr10?.toFixed(3) ?? '',
    zero: formatShare(zero),
    'no exact answer': formatShare(weak),
    'out of scope': outOfScope,
    'answered confidently': formatShare(confident),
  };
}
