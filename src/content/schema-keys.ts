import { z } from 'astro/zod';
import { getValue, getValueAt } from './raw-values.ts';

/** The keys a schema allows at a path of the data: where it allows one of several kinds, those of the kind that the data names. */
export function findKeys(schema: z.core.$ZodType, path: readonly PropertyKey[], data: unknown): string[] {
  let current = choose(schema, data);
  let value = data;
  for (const part of path) {
    value = getValueAt(value, [part]);
    if (current instanceof z.ZodArray) current = choose(current.element, value);
    else if (current instanceof z.ZodRecord) current = choose(current.valueType, value);
    else if (current instanceof z.ZodObject) current = choose((current.shape as Record<string, z.core.$ZodType>)[String(part)], value);
  }
  return current instanceof z.ZodObject ? Object.keys(current.shape) : [];
}

/** The schema of the kind that the data names. */
function choose(schema: z.core.$ZodType | undefined, data: unknown): z.core.$ZodType | undefined {
  const inner = unwrap(schema);
  if (!(inner instanceof z.ZodDiscriminatedUnion)) return inner;
  const { discriminator } = inner.def;
  return inner.options.find((option) => {
    const kind = option instanceof z.ZodObject ? (option.shape as Record<string, z.core.$ZodType>)[discriminator] : undefined;
    return kind && z.safeParse(kind, getValue(data, discriminator)).success;
  });
}

/** A schema without what says that its value may be left out. */
export function unwrap(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  let current = schema;
  while (current instanceof z.ZodOptional || current instanceof z.ZodDefault) current = current.unwrap();
  return current;
}
