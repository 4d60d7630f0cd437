import { messageWords } from '../language/messages.ts';
import { countWords } from '../lib/words.ts';

/** Questions looked up of one message: a longer one is read by a person anyway. */
const maxQuestions = 4;

/** Words, in any script, that end with a mark of question. */
export const questionEnd = /[?？؟]["”»)]*$/;

/** The mark of a list's entry, and where the next entry begins on the same line: "1) … 2) …". */
const entryMark = /^\s*(?:\(?\d{1,2}[.):]|[-•*–—])\s+/;
const nextEntry = /\s+(?=\(?[2-9][.)]\s)/;
const firstEntry = /^\s*\(?1[.)]\s/;

/** Sentences that ask; what stands before a question belongs to it. A message that asks nothing is one question. What tells nothing is left out, if anything else is said. */
export function splitQuestions(lines: readonly string[], isTelling: (sentence: string) => boolean): string[] {
  const all = lines
    .flatMap(listEntries)
    .flatMap(splitAtEnds)
    .filter((sentence) => countWords(sentence) > 0);
  const telling = all.filter(isTelling);
  const sentences = telling.length > 0 ? telling : all;
  const questions: string[] = [];
  let before: string[] = [];
  for (const sentence of sentences) {
    before.push(sentence);
    if (!asks(sentence)) continue;
    questions.push(before.join(' '));
    before = [];
  }
  const rest = before.join(' ');
  // What follows the only question explains it; after several, it is not clear which.
  if (questions.length === 0) return rest === '' ? [] : [rest];
  const [only] = questions;
  return questions.length === 1 && only !== undefined ? [`${only} ${rest}`.trim()] : questions.slice(0, maxQuestions);
}

/** Where a sentence asks after a condition: "If I open a dispute, how long does it take?" */
const mainClause =
  /^(?:if|when|once|after|before|as)\b[^?]*?,\s*((?:how|what|when|where|why|who|which|can|could|do|does|did|is|are|will|would|should|must|may)\b.*)$/i;

/** The sentence of a question that asks, without what stands before it, and the clause of it that asks. The same as the question if nothing does. */
export function narrowQuestion(question: string): { sentence: string; clause: string } {
  const sentences = splitAtEnds(question).filter((sentence) => countWords(sentence) > 0);
  const sentence = sentences.findLast(asks) ?? sentences.at(-1) ?? question;
  return { sentence, clause: mainClause.exec(sentence)?.[1] ?? sentence };
}

/** Whether a sentence asks: by its mark, or by its words, since many buyers write none. */
function asks(sentence: string): boolean {
  return questionEnd.test(sentence) || messageWords.asking.test(sentence);
}

/** A line, or the entries of a list that it holds, without their marks. */
function listEntries(line: string): string[] {
  const entries = firstEntry.test(line) ? line.split(nextEntry) : [line];
  return entries.map((entry) => entry.replace(entryMark, ''));
}

/** Sentences, with the quotation mark that ends them. A stop without a space behind it is part of an address or a number. */
export function splitAtEnds(text: string): string[] {
  return text.split(/(?<=[.!?؟。！？]["”»)]*)\s+(?=\S)|(?<=[!?؟。！？])(?=[\p{L}\p{N}])/u);
}
