import type { Element, ElementContent, Text } from 'hast';
import { findSentenceEnds } from '../../../lib/sentences.ts';
import { isUnconfirmed } from '../../sources.ts';
import { element, words, type Lookup } from '../component.ts';
import { getCardId } from './card-id.ts';

/** Words of a block with what holds them, from the block inwards, and where they begin in its text. */
interface Piece {
  node: Text;
  within: readonly Element[];
  start: number;
}

/** A fact and the place where its words end. */
interface Place {
  id: string;
  span: Element;
  end: number;
}

/** The text of a block between two breaks, taken apart. */
interface Run {
  text: string;
  pieces: Piece[];
  places: Place[];
}

/** Elements that stand among words; every other one begins a text of its own. */
const inline = new Set(['a', 'abbr', 'b', 'button', 'code', 'em', 'i', 'span', 'strong']);

/** Punctuation right behind a word, with the quotation mark that closes there. What goes on without a space is no end: "3:1". */
const stop = /^[.!?,;:]+[”’"']*(?=\s|$)/;

/** Elements that hold no button. */
const pressed = new Set(['a', 'button']);

/**
 * Puts the source marks into finished words: one for each sentence. A sentence of one fact has it at the fact, one of more, or
 * of one that goes on in a name or a term, at its end, where one card lists all of them. It stands behind a stop or a comma.
 */
export function placeMarks(children: ElementContent[], lookup: Lookup): ElementContent[] {
  const root = element('div', {}, children);
  for (const run of listRuns(root)) markRun(run, root, lookup);
  return root.children;
}

function listRuns(root: Element): Run[] {
  const runs: Run[] = [];
  let run: Run = { text: '', pieces: [], places: [] };
  const close = () => {
    if (run.places.length > 0) runs.push(run);
    run = { text: '', pieces: [], places: [] };
  };
  const visit = (node: Element, within: readonly Element[]) => {
    for (const child of node.children) {
      if (child.type === 'text') {
        run.pieces.push({ node: child, within, start: run.text.length });
        run.text += child.value;
      } else if (child.type === 'element') {
        const isInline = inline.has(child.tagName);
        if (!isInline) close();
        visit(child, [...within, child]);
        if (!isInline) close();
        const { dataFact, ...properties } = child.properties;
        if (typeof dataFact !== 'string') continue;
        child.properties = properties;
        run.places.push({ id: dataFact, span: child, end: run.text.length });
      }
    }
  };
  visit(root, [root]);
  close();
  return runs;
}

function markRun(run: Run, root: Element, lookup: Lookup): void {
  let from = 0;
  const placed = findSentenceEnds(run.text).flatMap((end, index, ends) => {
    const until = index === ends.length - 1 ? Infinity : end;
    const own = run.places.filter((place) => place.end > from && place.end <= until);
    from = until;
    const last = own.at(-1);
    if (!last) return [];
    const mark = createMark([...new Set(own.map(({ id }) => id))], lookup);
    const isPhrase = own.length === 1 && !leadsOn(last, end, run);
    return [{ mark, at: Math.max(isPhrase ? 0 : end, takeStop(last, run)) }];
  });
  // From the end: what stands before a mark keeps its place.
  for (const { mark, at } of placed.toReversed()) insertMark(mark, at, run, root);
}

/**
 * The end of a fact with the punctuation right behind it: the mark stands behind that, as a footnote's number does, "3 days.[1]".
 * The punctuation moves into the fact, so that one line holds both.
 */
function takeStop({ span, end }: Place, { text, pieces }: Run): number {
  const [taken = ''] = stop.exec(text.slice(end)) ?? [];
  const next = pieces.findIndex(({ node, start }) => start === end && node.value !== '');
  const piece = pieces[next];
  // Out of a link or bold words it stays where it is.
  if (!piece?.within.at(-1)?.children.includes(span) || !piece.node.value.startsWith(taken)) return end + taken.length;
  piece.node.value = piece.node.value.slice(taken.length);
  piece.start += taken.length;
  const last = span.children.at(-1);
  if (last?.type === 'text') last.value += taken;
  else {
    const node = words(taken);
    span.children.push(node);
    pieces.splice(next, 0, { node, within: [...piece.within, span], start: end });
  }
  return end + taken.length;
}

/** Whether the words of a fact go on in a name, a term or a link: "against the **bill of lading**". A mark would part them. */
function leadsOn(place: Place, sentenceEnd: number, { text, pieces }: Run): boolean {
  const next = pieces.find(({ node, start }) => start >= place.end && node.value.trim() !== '');
  if (!next || next.start >= sentenceEnd || text.slice(place.end, next.start).trim() !== '') return false;
  return inline.has(next.within.at(-1)?.tagName ?? '');
}

/** The mark stays on the line of the last word, or of the last letters of a long one, which may break. */
function insertMark(mark: Element, at: number, { pieces }: Run, root: Element): void {
  const piece = pieces.findLast(({ start, node }) => start < at && node.value !== '');
  if (!piece) return;
  const outer = piece.within.findIndex(({ tagName }) => pressed.has(tagName));
  if (outer > 0) {
    insert(piece.within[outer - 1] ?? root, piece.within[outer], [...stick('', mark)]);
    return;
  }
  const before = piece.node.value.slice(0, at - piece.start);
  const [, lead = before, end = ''] = /^([\s\S]*?)(\S{1,8})$/.exec(before) ?? [];
  const after = words(`\u2060${piece.node.value.slice(at - piece.start)}`);
  piece.node.value = lead;
  insert(piece.within.at(-1) ?? root, piece.node, [...stick(end, mark).slice(0, 1), after]);
}

/** U+2060 keeps the mark on the line of the punctuation that follows it. */
function stick(end: string, mark: Element): ElementContent[] {
  return [element('span', { className: ['fact-end'] }, [...(end === '' ? [] : [words(end)]), mark]), words('\u2060')];
}

function insert(parent: Element, child: ElementContent | undefined, added: readonly ElementContent[]): void {
  parent.children = parent.children.flatMap((each) => (each === child ? [each, ...added] : [each]));
}

function createMark(ids: readonly string[], { facts, phrases }: Lookup): Element {
  const found = ids.map((id) => facts.get(id));
  const isDoubtful = found.some((fact) => fact !== undefined && isUnconfirmed(fact));
  return element('button', {
    type: 'button',
    className: ['fact-button'],
    popoverTarget: getCardId(ids),
    dataUnconfirmed: isDoubtful,
    ariaLabel: phrases.factDetails(
      found.map((fact) => fact?.value ?? fact?.statement ?? ''),
      isDoubtful,
    ),
  });
}
