import { messageWords as words } from '../language/messages.ts';
import { nameWords } from '../language/names.ts';
import type { OwnText } from './own-text.ts';

/** Longer names than "Juan de la Cruz" are more than a name. */
const maxNameWords = 3;

/** What makes it likely that a name stands there. */
type Evidence = 'told' | 'farewell' | 'line';

/** The name of who wrote, as it is said in a greeting. Undefined where nothing shows that it is one: no name is better than a wrong one. */
export function findName({ body, closing }: OwnText): string | undefined {
  const found = findTold([...body, ...closing].join('\n')) ?? findSigned(body, closing);
  // Who is greeted does not write.
  const [greeting = ''] = body;
  const isGreeted = found !== undefined && body.length + closing.length > 1 && /[,!،，:]$/.test(greeting) && greeting.includes(found);
  return isGreeted ? undefined : found;
}

/** Whether a line holds a farewell or words with capitals and nothing else: what people write below a message. */
export function isClosingLine(line: string): boolean {
  const rest = cutFarewells(line);
  if (rest === '' || toName(rest, 'farewell') !== undefined) return true;
  const parts = rest.split(/[\s,|/·•-]+/).filter((part) => part !== '');
  return (
    parts.length <= 2 * maxNameWords &&
    parts.every((part) => /^[\p{Lu}\d(+]/u.test(part) || words.nameParticle.test(part)) &&
    !/[.!?]$/.test(line)
  );
}

/** "My name is Ann". */
function findTold(text: string): string | undefined {
  const lead = words.nameLead.exec(text);
  if (!lead) return undefined;
  const after = text.slice(lead.index + lead[0].length);
  if (/^\p{Script=Han}/u.test(after)) return toName(/^\p{Script=Han}+/u.exec(after)?.[0] ?? '', 'told');
  const parts = (/^[^\n,.!?;:()，。！？]*/u.exec(after)?.[0] ?? '').split(/\s+/);
  const end = parts.findIndex((part) => nameWords.other.has(part.toLowerCase()) || !/^\p{Lu}|^[\p{Lo}]/u.test(part));
  const capitals = parts.slice(0, end < 0 ? 2 : Math.min(end, 2));
  return toName((capitals.length > 0 ? capitals : parts.slice(0, 1)).join(' '), capitals.length > 0 ? 'told' : 'line');
}

/** The name below a farewell or behind it; without a farewell, one that is met often, alone on the last line. */
function findSigned(body: readonly string[], closing: readonly string[]): string | undefined {
  const lines = closing.flatMap((line) => {
    const rest = cutFarewells(line);
    const isSameLine = rest !== line;
    return rest === '' || words.contact.test(line)
      ? []
      : [{ rest, isSameLine: isSameLine && !/[,،，!.:–-]\s*$/.test(line.slice(0, line.length - rest.length)) }];
  });
  for (const [index, { rest, isSameLine }] of lines.entries()) {
    const isShouted = isSameLine && rest === rest.toUpperCase() && rest !== rest.toLowerCase();
    // Behind "thanks" stands much that is no name; so does below the first line.
    const isDoubtful = isShouted || (isSameLine && !/^\p{Lu}|^\p{Lo}/u.test(rest)) || index > 0;
    const name = toName(rest, isDoubtful ? 'line' : 'farewell');
    if (name !== undefined) return name;
  }
  const last = body.at(-1) ?? '';
  if (closing.some((line) => cutFarewells(line) !== line)) return undefined;
  return findInLastLine(last, body.length) ?? (closing.length > 0 ? undefined : findBehindStop(last));
}

function findInLastLine(last: string, count: number): string | undefined {
  if (count < 2) return undefined;
  const isDashed = /^[-–—]/.test(last);
  return toName(last, isDashed ? 'farewell' : 'line');
}

/** "Where is it? Thanks, Ann": all on one line. */
function findBehindStop(last: string): string | undefined {
  const sentence = last.split(/(?<=[.!?؟。！？])\s+/u).at(-1) ?? '';
  const rest = cutFarewells(sentence);
  return rest === sentence || sentence === last ? undefined : toName(rest, 'line');
}

/** A line without the farewells that it begins with. */
function cutFarewells(line: string): string {
  let rest = line.replace(/^[-–—*\s]+/, '');
  for (;;) {
    const found = words.farewell.exec(rest)?.[0];
    if (found === undefined) return rest;
    rest = rest.slice(found.length);
    for (let tail: RegExpExecArray | null; (tail = words.farewellTail.exec(rest.trimStart()));)
      rest = rest.trimStart().slice(tail[0].length);
    rest = rest.replace(/^[\s,،，!.:;…–—-]+/u, '');
  }
}

/** Words as a name: "ann LEE" is "Ann Lee". Undefined if they are none. */
function toName(text: string, evidence: Evidence): string | undefined {
  const plain = text
    .replace(/^[-–—*\s]+/, '')
    .replace(words.nameTitle, '')
    .replace(/[\s.!,;:)*]+$/, '');
  if (/^\p{Script=Han}{2,4}$/u.test(plain)) return evidence === 'line' || words.company.test(plain) ? undefined : plain;
  const parts = plain.split(/\s+/);
  const own = parts.filter((part) => !words.nameParticle.test(part));
  const [first = ''] = own;
  const isName =
    own.length > 0 &&
    own.length <= maxNameWords &&
    parts.every((part) => /^\p{L}[\p{L}\p{M}'’.-]*$/u.test(part)) &&
    own.every((part) => !nameWords.other.has(part.toLowerCase().replace(/\.$/, ''))) &&
    parts[0] === first &&
    own.some((part) => part.length > 1 && !part.endsWith('.')) &&
    !words.company.test(plain);
  const small = own.filter((part) => part === part.toLowerCase() && part !== part.toUpperCase()).length;
  // Either every word has a capital or none has; sentences in small letters are longer.
  const isEven = small === 0 || (small === own.length && own.length <= (evidence === 'line' ? 1 : 2));
  const isLikely = evidence !== 'line' || nameWords.first.has(first.toLowerCase());
  if (!isName || !isEven || !isLikely) return undefined;
  return parts.map((part) => capitalise(part, plain)).join(' ');
}

function capitalise(part: string, whole: string): string {
  if (words.nameParticle.test(part)) return whole === whole.toUpperCase() ? part.toLowerCase() : part;
  const isShouted = part === part.toUpperCase() && part.length > 2 && !part.includes('.');
  if (!isShouted && part !== part.toLowerCase()) return part;
  return part.toLowerCase().replace(/(?:^|[-'’])\p{L}/gu, (letter) => letter.toUpperCase());
}
