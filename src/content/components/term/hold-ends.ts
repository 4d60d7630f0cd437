import type { Element, ElementContent } from 'hast';
import { element, words } from '../component.ts';

/** What may not begin a line: closing punctuation, and the joiner before it. */
const endOfWord = /^\u2060*[^\p{L}\p{N}\p{Z}\s([{“‘«–—-]*/u;

/**
 * Puts each term, and the mark and the punctuation right after it, on one line: browsers break after a button, even before
 * a full stop.
 */
export function holdEnds(children: readonly ElementContent[]): ElementContent[] {
  const held: ElementContent[] = [];
  let term: Element | undefined;
  for (const child of children) {
    const end = term ? takeEnd(child) : [undefined, child];
    if (end[0]) term?.children.push(end[0]);
    if (end[1] === undefined) continue;
    term = isTerm(end[1]) ? element('span', { className: ['term-end'] }, [end[1]]) : undefined;
    held.push(term ?? hold(end[1]));
  }
  return held.flatMap((child) => (child.type === 'element' && isLone(child) ? child.children : [child]));
}

function hold(child: ElementContent): ElementContent {
  return child.type === 'element' ? { ...child, children: holdEnds(child.children) } : child;
}

/** What of this belongs to the term before it, and what is left. */
function takeEnd(child: ElementContent): [ElementContent | undefined, ElementContent | undefined] {
  if (child.type === 'element' && hasClass(child, 'fact-end')) return [child, undefined];
  if (child.type !== 'text') return [undefined, child];
  const [end] = endOfWord.exec(child.value) ?? [''];
  const rest = child.value.slice(end.length);
  return [end === '' ? undefined : words(end), rest === '' ? undefined : words(rest)];
}

function isTerm(child: ElementContent): boolean {
  return child.type === 'element' && hasClass(child, 'term');
}

/** A term that nothing belongs to needs no element around it. */
function isLone(child: Element): boolean {
  return hasClass(child, 'term-end') && child.children.length === 1;
}

function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}
