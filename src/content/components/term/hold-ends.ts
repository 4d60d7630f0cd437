import type { Element, ElementContent } from 'hast';
import { element, words } from '../component.ts';

/** What may not begin a line: closing punctuation, and the joiner before it. */
const endOfWord = /^\u2060*[^\p{L}\p{N}\p{Z}\s([{“‘«–—-]*/u;

/** A mark is as wide as so many letters. */
const markLength = 3;

/** What is longer would not fit a narrow phone with text at twice its size. */
const maxLength = 16;

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
  return held.flatMap((child) => (child.type === 'element' && !isWorthIt(child) ? child.children : [child]));
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

/** Whether an element is no holder of a term, or one that holds more than the term and fits a line. */
function isWorthIt(child: Element): boolean {
  if (!hasClass(child, 'term-end')) return true;
  return child.children.length > 1 && measure(child) <= maxLength;
}

/** Letters of an element. */
function measure(node: ElementContent): number {
  if (node.type === 'text') return node.value.replaceAll('\u2060', '').length;
  if (node.type !== 'element') return 0;
  return hasClass(node, 'fact-button') ? markLength : node.children.reduce((sum, child) => sum + measure(child), 0);
}

function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}
