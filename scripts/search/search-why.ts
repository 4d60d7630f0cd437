import { stop } from '../../src/publish/stages.ts';
import { describeRanking } from '../../src/search/engine/describe-ranking.ts';
import { readOptions } from '../read-options.ts';
import { requireBuilt } from '../require-built.ts';
import { openBuiltSearch, openContentSearch } from './open-engine.ts';

// Shows how search understood a query, and why the pages stand in this order:
// npm run search:why -- "refund not received" [--typing] [--exact] [--built]
const isGiven = { type: 'boolean', default: false } as const;
const { values, positionals } = readOptions(
  { allowPositionals: true, options: { typing: isGiven, exact: isGiven, built: isGiven } },
  'npm run search:why -- "refund not received" --typing --exact --built',
);
const query = positionals.join(' ').trim();
if (query === '') stop('Name a query: npm run search:why -- "refund not received"');
if (values.built) requireBuilt('dist');
const { engine } = values.built ? openBuiltSearch() : await openContentSearch();
console.log(describeRanking(query, await engine.explain(query, { isTyping: values.typing, isExact: values.exact })));
