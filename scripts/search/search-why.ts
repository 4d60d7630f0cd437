import { describeRanking } from '../../src/search/engine/describe-ranking.ts';
import { openBuiltSearch, openContentSearch } from './open-engine.ts';

// Shows how search understood a query, and why the pages stand in this order:
// npm run search:why -- "refund not received" [--typing] [--exact] [--built]
const options = process.argv.slice(2);
const query = options.filter((option) => !option.startsWith('--')).join(' ');
if (query === '') {
  console.error('Name a query: npm run search:why -- "refund not received"');
  process.exit(1);
}
const { engine } = options.includes('--built') ? openBuiltSearch() : await openContentSearch();
console.log(
  describeRanking(query, await engine.explain(query, { isTyping: options.includes('--typing'), isExact: options.includes('--exact') })),
);
