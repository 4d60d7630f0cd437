import type { ComparisonData } from '../../content/schema/comparison.ts';
import type { RecommenderData } from '../../content/schema/recommender.ts';
import { computeFee, isAboveLimit, type Amount } from '../../lib/fees.ts';
import type { Answers } from '../../lib/recommend.ts';
import type { CheckContext } from '../rule.ts';

/** What a rule says of sums that the facts do not: a row below its limit, or one that is cheaper than another. */
export function findWrongSums(
  rule: RecommenderData['rules'][number],
  cases: readonly Answers[],
  { questions }: RecommenderData,
  { rows }: ComparisonData,
  facts: CheckContext['facts'],
): [kind: string, message: string][] {
  const getAmount = (id: string | undefined, key: 'fee' | 'limit'): Amount | undefined => {
    const fact = rows.find((row) => row.id === id)?.price?.[key]?.fact;
    return fact === undefined ? undefined : (facts.get(fact)?.data.amount as Amount | undefined); // A union is known as a whole.
  };
  // A price that is named and not known is told where it stands.
  const isUnsure = [rule.choose, rule.otherwise, rule.cheaperThan].some((id) => {
    const { fee, limit } = rows.find((row) => row.id === id)?.price ?? {};
    return [fee, limit].some((cell) => cell && !facts.get(cell.fact)?.data.amount);
  });
  if (isUnsure) return [];
  const sums = questions.flatMap(({ id, answers }) =>
    answers.flatMap((answer) => (answer.sum && cases.some((given) => given[id] === answer.id) ? [answer.sum] : [])),
  );
  const above = [rule.choose, rule.otherwise].flatMap((id) => {
    const sum = sums.find(({ to = Infinity }) => isAboveLimit(getAmount(id, 'limit'), getAmount(id, 'fee'), to));
    if (id === undefined || !sum) return [];
    const message = `"${id}" has a limit, and this rule takes sums of ${sum.from} to ${sum.to ?? 'any height'}. Leave the sum out of "when", or take another row.`;
    return [['above-limit', message] as [string, string]];
  });
  if (rule.cheaperThan === undefined) return above;
  const [own, other] = [getAmount(rule.choose, 'fee'), getAmount(rule.cheaperThan, 'fee')];
  const isCheaper = (sum: number) => own && other && computeFee(own, sum).max <= computeFee(other, sum).min;
  const isProven = isSameMoney(own, other) && sums.every(({ from, to }) => isCheaper(from) && isCheaper(to ?? Number.MAX_SAFE_INTEGER));
  if (isProven) return above;
  const message = `"${rule.choose}" does not always cost less than "${rule.cheaperThan}" by the facts of their rows. Change the rule, or leave "cheaperThan" and its words out.`;
  return [...above, ['not-cheaper', message]];
}

/** Whether two prices can be compared: a unit of another currency can't. */
function isSameMoney(a: Amount | undefined, b: Amount | undefined): boolean {
  return [a, b].every((amount) => amount !== undefined && ('percent' in amount || amount.currency === 'USD'));
}
