import { suggest } from '../content/problem.ts';
import type { Known } from '../content/known-values.ts';
import type { ComparisonCell } from '../content/schema/worded-fact.ts';
import type { KnownIds } from './known-ids.ts';

/**
 * What is wrong with a fact in words of its own: the kind of mistake and the message; undefined if nothing is. Refused words are
 * words all the same.
 */
export function findFactProblem(
  { fact, text }: Known<ComparisonCell>,
  known: KnownIds,
  isTextRefused: boolean,
): [rule: string, message: string] | undefined {
  if (fact === undefined) return undefined;
  if (known.facts.lacks(fact))
    return [
      'unknown-fact',
      `no fact has the id "${fact}".${suggest(fact, known.facts.keys(), 'Add it to facts/, or use one that is there.')}`,
    ];
  if (known.facts.get(fact)?.lacksValue && !isTextRefused && (text === undefined || text.includes('{value}')))
    return ['fact-without-value', `the fact "${fact}" has no "value" to show. Add one in facts/, or write words as "text".`];
  return undefined;
}
