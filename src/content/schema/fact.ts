import { z } from 'astro/zod';
import { asOf, slug, sourceReference } from './shared.ts';

/** What a duration is counted in. */
export const durationUnits = ['minutes', 'hours', 'days', 'working days', 'weeks', 'months'] as const;

/** A waiting time as numbers, so that it can be drawn. `min` is 0 for "up to"; both are equal for "the 4th day". */
const duration = z.strictObject({ min: z.number().min(0), max: z.number().positive(), unit: z.enum(durationUnits) });
export type Duration = z.output<typeof duration>;

/** One sourced figure or statement. Each stands once; pages refer to it by id. */
export const factSchema = z
  .strictObject({
    id: slug,
    /** The figure as it reads inside a sentence, for example "1–3 working days". */
    value: z.string().min(1).optional(),
    /** The same figure for a <Timeline>. Its numbers and unit must be those of the value. */
    duration: duration.optional(),
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
    if (fact.datedBy !== undefined && !fact.sources.includes(fact.datedBy))
      context.addIssue({ code: 'custom', path: ['datedBy'], message: 'must be one of "sources", word for word' });
    if (fact.rely !== undefined && fact.about === undefined)
      context.addIssue({ code: 'custom', path: ['rely'], message: 'needs "about": the quantity that other facts tell differently' });
    if (fact.duration === undefined) return;
    const message = describeMismatch(fact.value ?? '', fact.duration);
    if (message !== undefined) context.addIssue({ code: 'custom', path: ['duration'], message });
  });

/** Why a duration says something else than the value it stands beside; undefined if both say the same. */
export function describeMismatch(value: string, { min, max, unit }: Duration): string | undefined {
  if (min > max) return `goes from ${min} down to ${max}; "min" must not be greater than "max"`;
  const numbers = (value.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
  const expected = [...new Set([min, max])].filter((number) => number > 0);
  const isSame = expected.every((number) => numbers.includes(number)) && numbers.every((number) => expected.includes(number));
  if (!isSame) return `is ${min} to ${max} ${unit}, but the value is "${value}"; the numbers must be the same`;
  const stem = unit.replace(/s$/, '');
  const isSameUnit = value.includes(stem) && (unit !== 'days' || !value.includes('working day'));
  return isSameUnit ? undefined : `is counted in ${unit}, but the value is "${value}"; the unit must be the same`;
}

/** `content/facts/<category>.yaml`. */
export const factsSchema = z.array(factSchema);
export type FactData = z.output<typeof factSchema>;
