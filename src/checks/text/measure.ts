import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { countWords } from '../../lib/words.ts';
import type { CheckedPage, Passage } from './checked-page.ts';

/** A sentence and its length in words. */
export interface Sentence {
  text: string;
  words: number;
  line: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of a passage, as readers see them. */
export function listSentences({ text, line }: Pick<Passage, 'text' | 'line'>): Sentence[] {
  return [...segmenter.segment(text)]
    .map(({ segment }) => ({ text: segment.trim(), words: countWords(segment), line }))
    .filter(({ words }) => words > 0);
}

/** Passages that are read as sentences; headings, titles and cells of tables are not. */
export function listProse({ passages }: Pick<CheckedPage, 'passages'>): Passage[] {
  return passages.filter(({ kind }) => kind !== 'heading' && kind !== 'title' && kind !== 'cell');
}

/** Mean number of words in a sentence; 0 without sentences. */
export function getMeanWords(sentences: readonly Sentence[]): number {
  return sentences.length === 0 ? 0 : sentences.reduce((sum, { words }) => sum + words, 0) / sentences.length;
}

/** The US school grade that can read these passages (Flesch-Kincaid); 0 without words. */
export function getReadingGrade(passages: readonly Passage[]): number {
  const sentences = passages.flatMap(listSentences);
  const words = sentences.flatMap(({ text }) => text.match(/\p{L}[\p{L}'’-]*/gu) ?? []);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
  return Math.max(0, fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables }));
}

/** The start of a text, for messages. */
export function quoteStart(text: string, words = 8): string {
  const parts = text.split(' ');
  return parts.length <= words ? `"${text}"` : `"${parts.slice(0, words).join(' ')} …"`;
}
