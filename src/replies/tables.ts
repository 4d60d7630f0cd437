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
    const items = own.flatMap((row) => tellRow(row, head, words));
    const title = caption ?? head.filter((name) => name !== '').join(' – ');
    return items.length === 0 || own.length > maxRows ? [] : [{ title, items }];
  });
}

/** One row as a line; nothing if a cell of it can't be said. */
function tellRow([name = '', ...all]: readonly string[], [, ...columns]: readonly string[], words: ReplyWords): string[] {
  const cells = all.map((cell) => (splitSentences(cell).length < 2 && isSayable(cell, words) ? cell : listSayable(cell, words).join(' ')));
  if (cells.some((cell, index) => cell === '' && all[index] !== '')) return [];
  const told = cells.flatMap((cell, index) => (/^[–—-]?$/.test(cell) ? [] : [{ cell, column: columns[index] ?? '' }]));
  if (columns.length < 2) return [`${name}: ${dropStop(told.map(({ cell }) => cell).join(''))}`];
  const isShort = told.every(({ cell, column }) => countWords(cell) <= maxCellWords && !words.plainColumns.test(column));
  if (isShort) return [`${name}: ${told.map(({ cell, column }) => `${column} ${lowerFirst(cell)}`).join(', ')}`];
  return [
    `${name}: ${told.map(({ cell, column }) => endSentence(words.plainColumns.test(column) ? cell : `${column}: ${cell}`)).join(' ')}`,
  ];
}

function isSayable(text: string, words: ReplyWords): boolean {
  return findVoiceFaults(text, words).length === 0;
}

/** A line of a list is no sentence, unless it holds several. */
function dropStop(text: string): string {
  return splitSentences(text).length > 1 ? endSentence(text) : text.replace(/\.$/, '');
}

function lowerFirst(text: string): string {
  return text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}
