import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'astro/zod';

const numbersSchema = z.record(z.string(), z.number());

/** The numbers by name that an earlier run kept in a file; undefined if there are none, or if the file was cut or changed. */
export function readNumbers(file: string): Record<string, number> | undefined {
  try {
    return numbersSchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/** Keeps numbers for the next run. */
export function keepNumbers(file: string, numbers: Readonly<Record<string, number>>): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(numbers));
}
