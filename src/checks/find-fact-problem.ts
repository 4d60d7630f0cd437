import { suggest } from '../content/problem.ts';
import type { ComparisonCell } from '../content/schema/worded-fact.ts';
import type { KnownIds } from './known-ids.ts';

/** What is wrong with a fact in words of its own: the kind of mistake and the message; undefined if nothing is. */
export function findFactProblem({ fact, text }: ComparisonCell, known: KnownIds): [rule: string, message: string] | undefined {
  const entry = known.facts.get(fact);
  if (!entry)
    return [
      'unknown-fact',
      `no fact has the id "${fact}".${suggest(fact, known.facts.keys(), 'Add it to facts/, or use one that is there.')}`,
    ];
  if (entry.value === undefined && (text === undefined || text.includes('{value}')))
    return ['fact-without-value', `the fact "${fact}" has no "value" to show. Add one in facts/, or write words as "text".`];
  return undefined;
}
