import { getRestatementWords } from '../../language/restatement.ts';
import { restate } from '../../replies/restate.ts';
import type { Explanation, SearchEngine } from '../../search/engine/engine.ts';

/**
 * What search says of a question in other words, where it is in doubt of the question as it is written and surer in others.
 * Other words are believed only where one of the forms before them leads to the same page first. `locale` is the language that can be said in other words.
 */
export async function explainRestated(
  question: string,
  written: Explanation,
  explain: SearchEngine['explain'],
  locale: string,
): Promise<Explanation> {
  const { answer, ranked } = written;
  const words = getRestatementWords(locale);
  if (!words || answer.state === 'results' || ranked.prepared.language !== locale) return written;
  const firsts = new Set([answer.hrefs[0]]);
  let best = written;
  for (const text of restate(question, words)) {
    const found = await explain(text, { limit: answer.hrefs.length });
    const { hrefs, confidence, state } = found.answer;
    if (firsts.has(hrefs[0]) && confidence > best.answer.confidence) best = found;
    if (best === found && state === 'results') break;
    firsts.add(hrefs[0]);
  }
  return best;
}
