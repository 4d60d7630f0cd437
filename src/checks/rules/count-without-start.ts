import { listSentences } from '../text/measure.ts';
import { reference } from '../text/read-words.ts';
import type { Rule } from '../rule.ts';

const number = '\\d[\\d–,. ]*(?:(?:to|or|and) \\d+ )?';
const unit = '(?:working |calendar )?(?:days?|hours?|weeks?|months?)';

/** A limit, "within 3 days", or a day in a row, "the 4th day": both say nothing until the day is known that they count from. */
const limit = new RegExp(`\\bwithin (?:about |at most |up to )?${number}${unit}\\b`, 'i');
const dayInRow = /\b\d+(?:st|nd|rd|th) day\b/i;

const start = /\b(?:after|from|since|before|until|once|when|counted|of)\b/i;
/** In the sentence before or after, "of" belongs to something else. */
const startBeside = /\b(?:after|from|since|before|until|counted?)\b/i;

/** A count of days or hours says from which event it runs, in its sentence or the one beside it. */
export const countWithoutStart: Rule = {
  id: 'count-without-start',
  *check({ pages, texts, facts }) {
    for (const { file, passages } of [...pages, ...texts]) {
      for (const passage of passages) {
        if (passage.kind === 'cell' || passage.kind === 'title' || passage.kind === 'heading') continue;
        for (const { found, line } of findCounts(passage)) yield { file, line, message: describe(found) };
      }
    }
    for (const { file, line, data } of facts.values()) {
      for (const { found } of findCounts({ text: data.statement ?? '', line })) yield { file, line, message: describe(found) };
    }
  },
};

function describe(found: string): string {
  return `"${found}" does not say from which event it counts. Write "${found} after ...".`;
}

/** The counts in a text, with their lines, that no event beside them starts. */
export function findCounts(text: { text: string; line: number }): { found: string; line: number }[] {
  const sentences = listSentences(text);
  return sentences.flatMap(({ text: sentence, line }, index) => {
    const row = dayInRow.exec(sentence);
    const [found] = row ?? limit.exec(sentence) ?? [];
    if (found === undefined) return [];
    // "From the 4th day" names no start: what a day in a row counts from stands behind it.
    // A name that is not known may be that of the event.
    const own = row ? sentence.slice(row.index + found.length) : sentence.replace(found, '');
    const beside = [sentences[index - 1], sentences[index + 1]].map((other) => other?.text ?? '');
    const isUnsure = [sentence, ...beside].some((each) => each.includes(reference));
    return isUnsure || start.test(own) || beside.some((other) => startBeside.test(other)) ? [] : [{ found, line }];
  });
}
