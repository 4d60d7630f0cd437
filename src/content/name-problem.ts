import { maxNameLength, reservedNames } from './layout.ts';
import { slug } from './schema/shared.ts';

/** Why a name can't be a part of an address, in words that follow the name; undefined if it can. */
export function findNameProblem(name: string): string | undefined {
  if (!slug.safeParse(name).success) return 'becomes part of an address, and must be lowercase words joined by hyphens, like "pay-by-tt".';
  if (name.length > maxNameLength) return `has ${name.length} characters; at most ${maxNameLength} are allowed.`;
  return reservedNames.includes(name) ? 'means something else to servers.' : undefined;
}
