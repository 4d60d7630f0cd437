import type { PartSource } from './parts.ts';
import { contains, findPath, tellPath } from './path.ts';
import { findActing } from './procedures.ts';
import { listAnswer } from './sayable.ts';
import { namePlace } from './steps.ts';

/**
 * The one action of a chat with its path, the longest telling first; none where the answer tells its way itself. `lead`
 * is what the chat begins with: a way that it does not speak of needs to say what it is for.
 */
export function listActions({ article, chosen, section, choice, words, locale }: PartSource, lead: string): string[][] {
  const group = findActing(chosen?.groups ?? [], article);
  if (!group || choice.stepId !== undefined || choice.precondition !== undefined || section) return [];
  const answer = listAnswer(article, words, locale).join(' ');
  const path = findPath(group, answer, words);
  if (!path || isTold(path.names, answer, path.sentence)) return [];
  // Two ways in one chat are one too many, unless the second is for the other device.
  const isOwn = words.path.test(answer) && !(choice.device === 'app' && group.device === 'app');
  if (isOwn) return [];
  const device = group.device === undefined ? words.onOrder : words.deviceOn[group.device];
  const isNamed = path.names.some((name) => contains(answer, name));
  const isOneOfMany = (chosen?.others.length ?? 0) > 0 && !path.names.some((name) => contains(lead, name));
  const titled = namePlace(group, words) ?? device;
  const places = isOneOfMany ? [titled] : isNamed ? [device] : [titled, device];
  const shorter = path.sentence === undefined ? path.names.slice(1).map((_name, index) => path.names.slice(index + 1)) : [[]];
  const ways = [path.names, ...shorter];
  const told = places.flatMap((at) => ways.map((names) => tellPath({ ...path, names }, group, at, words)));
  // Where the answer names the button itself, the way to it gives room to what else matters.
  const untold = contains(answer, path.names.at(-1) ?? answer) ? [[]] : [];
  return path.sentence === undefined ? [...told, ...untold] : [...told, [path.sentence]];
}

function isTold([only, ...more]: readonly string[], answer: string, sentence: string | undefined): boolean {
  return only !== undefined && more.length === 0 && sentence === undefined && contains(answer, only);
}
