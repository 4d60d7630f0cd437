import { z } from 'astro/zod';
import type { Amount } from '../../lib/fees.ts';
import { asOf, besideOthers, slug, sourceReference } from './shared.ts';

/** What a duration is counted in. */
export const durationUnits = ['minutes', 'hours', 'days', 'working days', 'weeks', 'months'] as const;

/** A waiting time as numbers, so that it can be drawn. `min` is 0 for "up to"; both are equal for "the 4th day". */
const duration = z.strictObject({ min: z.number().min(0), max: z.number().positive(), unit: z.enum(durationUnits) });
export type Duration = z.output<typeof duration>;

/** A price or a limit as numbers, so that it can be counted with: a share of the payment, or sums of money. */
const amount = z.union(
  [
    z.strictObject({ percent: z.number().positive().max(100) }),
    z.strictObject({ min: z.number().min(0), max: z.number().positive(), currency: z.enum(['USD', 'local']) }),
  ],
  { error: 'must be { percent: 2.99 } or { min: 20, max: 80, currency: USD }; the currency may be "local"' },
);

/** One sourced figure or statement. Each stands once; pages refer to it by id. */
export const factSchema = z
  .strictObject({
    /** Names the figure wherever a page shows it; it never changes. */
    id: slug,
    /** The figure as it reads inside a sentence, for example "1–3 working days". Steps of a path, "Orders > Reviews", are shown as names. */
    value: z.string().min(1).optional(),
    /** The same figure for a <Timeline>. Its numbers and unit must be those of the value. */
    duration: duration.optional(),
    /** The same figure for calculation: a fee or a limit. Its numbers must be those of the value. */
    amount: amount.optional(),
    /** The one country it holds for, as it reads after "in": "the US". Comparisons say so beside the value. */
    onlyIn: z.string().min(2).max(40).optional(),
    /** What the figure means, as a full sentence. */
    statement: z.string().min(1),
    sources: z.array(sourceReference).min(1),
    asOf,
    /** The source that the year is from, where only some of the sources are official. */
    datedBy: sourceReference.optional(),
    /** How far the sources can be trusted: low means one unofficial or undated source. */
    confidence: z.enum(['high', 'medium', 'low']),
    /** The quantity it tells, where several facts tell the same one: "card-arrival". */
    about: slug.optional(),
    /** Of several facts about one quantity, the one that readers can rely on. */
    rely: z.boolean().optional(),
  })
  .superRefine((fact, context) => {
    const { success: areSources, data: sources } = z.array(z.string()).safeParse(fact.sources);
    if (fact.datedBy !== undefined && areSources && !sources.includes(fact.datedBy))
      context.addIssue({ code: 'custom', path: ['datedBy'], message: 'must be one of "sources", word for word' });
    if (fact.rely !== undefined && fact.about === undefined)
      context.addIssue({ code: 'custom', path: ['rely'], message: 'needs "about": the quantity that other facts tell differently' });
    const report = (path: string, message: string | undefined) => {
      if (message !== undefined) context.addIssue({ code: 'custom', path: [path], message });
    };
    const { success: isText, data: value = '' } = z.string().optional().safeParse(fact.value);
    const ofDuration = duration.safeParse(fact.duration);
    const ofAmount = amount.safeParse(fact.amount);
    if (isText && ofDuration.success) report('duration', describeMismatch(value, ofDuration.data));
    if (isText && ofAmount.success) report('amount', describeWrongAmount(value, ofAmount.data));
  }, besideOthers);

/** Why a duration says something else than the value it stands beside; undefined if both say the same. */
export function describeMismatch(value: string, { min, max, unit }: Duration): string | undefined {
  if (min > max) return `goes from ${min} down to ${max}; "min" must not be greater than "max"`;
  if (!hasSameNumbers(value, [min, max])) return `is ${min} to ${max} ${unit}, but the value is "${value}"; the numbers must be the same`;
  const stem = unit.replace(/s$/, '');
  const isSameUnit = value.includes(stem) && (unit !== 'days' || !value.includes('working day'));
  return isSameUnit ? undefined : `is counted in ${unit}, but the value is "${value}"; the unit must be the same`;
}

/** Why an amount says something else than the value it stands beside; undefined if both say the same. */
function describeWrongAmount(value: string, amount: Amount): string | undefined {
  const isShare = 'percent' in amount;
  if (!isShare && amount.min > amount.max) return `goes from ${amount.min} down to ${amount.max}; "min" must not be greater than "max"`;
  const mark = isShare ? '%' : { USD: 'US$', local: 'local' }[amount.currency];
  const isSame = hasSameNumbers(value, isShare ? [amount.percent] : [amount.min, amount.max]) && value.includes(mark);
  return isSame ? undefined : `does not say the same as the value, which is "${value}"; the numbers and "${mark}" must stand in both`;
}

/** Whether a value names these numbers and no others. A zero stands for "up to" and is not written. */
function hasSameNumbers(value: string, numbers: readonly number[]): boolean {
  const written = (value.replace(/(\d),(?=\d{3})/g, '$1').match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
  const expected = new Set(numbers.filter((number) => number > 0));
  return written.every((number) => expected.has(number)) && [...expected].every((number) => written.includes(number));
}

/** `content/facts/<category>.yaml`. */
export const factsSchema = z.array(factSchema);
export type FactData = z.output<typeof factSchema>;
