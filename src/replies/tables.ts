import type { ReplyWords } from '../language/replies.ts';
import { splitSentences } from '../lib/sentences.ts';
import { countWords } from '../lib/words.ts';
import { endSentence, findVoiceFaults, listSayable } from './sayable.ts';
import type { ReplyArticle } from './reply-article.ts';
import { concerns, type Concern } from './concern.ts';

/** Tables longer than this are read on the page. */
const maxRows = 8;

/** A table whose cells are longer than this, in words, is told in sentences. */
const maxCellWords = 4;

/** A table as lines that can be said. */
export interface ToldTable {
  title: string;
  items: string[];
}

/** The tables as sentences: "Fee: Apple Pay 2.99%". Rows of what has ended or of another way to pay are left out, and what is long stays on the page. */
export function tellTables({ tables }: ReplyArticle, concern: Concern, words: ReplyWords): ToldTable[] {
  return tables.flatMap(({ caption, head, rows }): ToldTable[] => {
    const whole = [caption ?? '', ...head, ...rows.map(([name]) => name ?? '')].join('. ');
    if (findVoiceFaults(whole, words).length > 0) return [];
    const own = rows.filter((row) => !words.ended.test(row[0] ?? '') && concerns(row[0] ?? '', concern, words));
    const items = tellRows(own, head, words);
    const title = caption ?? head.filter((name) => name !== '').join(' – ');
    return items.length === 0 || own.length > maxRows ? [] : [{ title, items }];
  });
}

/** A cell with the head of its column. */
interface HeadedCell {
  head: string;
  cell: string;
}

/** Each row as a line; a row with a cell that can't be said is left out. */
function tellRows(rows: readonly (readonly string[])[], [, ...heads]: readonly string[], words: ReplyWords): string[] {
  const told = rows.flatMap(([name = '', ...all]) => {
    const cells = all.map((cell, index) => ({ head: heads[index] ?? '', cell: makeSayable(cell, words), isEmpty: isNothing(cell) }));
    const kept = cells.filter(({ head, isEmpty }) => !isEmpty && !words.pageColumns.test(head));
    return kept.some(({ cell }) => cell === '') ? [] : [{ name, cells: kept }];
  });
  const isShort = told.every(({ cells }) =>
    cells.every(({ head, cell }) => countWords(cell) <= maxCellWords && !words.plainColumns.test(head)),
  );
  return told.map(({ name, cells }) => {
    if (heads.length < 2) return join(name, dropStop(cells.map(({ cell }) => cell).join('')));
    if (isShort) return join(name, cells.map(({ head, cell }) => `${head}: ${cell}`).join('; '), ' –');
    const [first] = cells;
    const sentences = cells.map((cell) => tellCell(cell, words)).join(' ');
    return join(name, sentences, first && !isPlain(first, words) ? ' –' : ':');
  });
}

/** A cell as a sentence, with its capital. Its head stands before it unless it says enough alone. */
function tellCell(cell: HeadedCell, words: ReplyWords): string {
  return endSentence(isPlain(cell, words) ? cell.cell : `${cell.head}: ${cell.cell}`);
}

function isPlain({ head, cell }: HeadedCell, words: ReplyWords): boolean {
  return words.plainColumns.test(head) && countWords(cell) >= words.minSentenceWords;
}

/** "Card: 2 hours", but "What is it? A badge". `mark` parts a name from what has colons of its own. */
function join(name: string, told: string, mark = ':'): string {
  return name.endsWith('?') ? `${name} ${told.charAt(0).toUpperCase()}${told.slice(1)}` : `${name.replace(/[.:!]$/, '')}${mark} ${told}`;
}

function isNothing(cell: string): boolean {
  return /^[–—-]?$/.test(cell);
}

function makeSayable(cell: string, words: ReplyWords): string {
  return splitSentences(cell).length < 2 && findVoiceFaults(cell, words).length === 0 ? cell : listSayable(cell, words).join(' ');
}

/** A line of a list is no sentence, unless it holds several. */
function dropStop(text: string): string {
  return splitSentences(text).length > 1 ? endSentence(text) : text.replace(/\.$/, '');
}
