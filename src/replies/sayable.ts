import type { ReplyWords } from '../language/replies.ts';
import { splitSentences } from '../lib/sentences.ts';
import { countWords } from '../lib/words.ts';
import { isRepeated } from './repeats.ts';
import type { ReplyArticle } from './reply-article.ts';

/** What support would never say to a buyer, with the reason. Empty if the text is sayable. */
export function findVoiceFaults(text: string, words: ReplyWords): { found: string; reason: string }[] {
  return words.unsayable.flatMap(({ pattern, reason }) => {
    const [found] = pattern.exec(text) ?? [];
    return found === undefined ? [] : [{ found, reason }];
  });
}

/**
 * The sentences of a text that support can say. What speaks of the page or of sources is left out, and with it a
 * sentence that points back to it. A sentence too short to stand alone is joined to its follower.
 */
export function listSayable(text: string, words: ReplyWords): string[] {
  const kept: string[] = [];
  let isDropped = false;
  for (const sentence of joinShort(splitSentences(text), words)) {
    isDropped = findVoiceFaults(sentence, words).length > 0 || (isDropped && words.pointsBack.test(sentence));
    if (!isDropped) kept.push(sentence);
  }
  return kept;
}

/** The answer in sentences, what has ended first, as far as they suit the case. Nothing is told twice, nor is a day. */
export function listAnswer(article: ReplyArticle, words: ReplyWords, locale: string, suits?: (sentence: string) => boolean): string[] {
  const { reply, statusNote, shortAnswer } = article;
  const written = reply === undefined ? [] : joinShort(splitSentences(reply), words);
  const sentences = reply === undefined ? [...listSayable(statusNote ?? '', words), ...listSayable(shortAnswer, words)] : written;
  const told = new Set<string>();
  const kept: string[] = [];
  let isDropped = false;
  for (const sentence of sentences) {
    const dates = listDates(sentence, locale);
    const hangs = words.pointsBack.test(sentence) || (kept.length === 0 && words.needsLead.test(sentence));
    isDropped =
      dates.some((date) => told.has(date)) ||
      suits?.(sentence) === false ||
      (isDropped && hangs) ||
      isRepeated(sentence, kept.join(' '), 1);
    if (isDropped) continue;
    kept.push(sentence);
    dates.forEach((date) => told.add(date));
  }
  // An answer that speaks of other cases only is still the answer.
  return kept.length === 0 && suits ? listAnswer(article, words, locale) : kept;
}

const spoken = new WeakMap<ReplyArticle, ReplyArticle>();

/** The article as customer service says it: advice is told without saying whose it is, and those who answer are "us". */
export function speakAsCompany(article: ReplyArticle, words: ReplyWords): ReplyArticle {
  const known = spoken.get(article);
  if (known) return known;
  const text = JSON.stringify(article, (_key, value: unknown) => (typeof value === 'string' ? sayOwn(value, words) : value));
  const own = JSON.parse(text) as ReplyArticle; // Only texts have changed.
  spoken.set(article, own);
  spoken.set(own, own);
  return own;
}

function sayOwn(text: string, { ownVoice, ownService }: ReplyWords): string {
  const advised = text.replace(ownVoice, (_words, letter: string) => letter.toUpperCase());
  return ownService.reduce((told, { pattern, say }) => told.replace(pattern, say), advised);
}

/** A sentence ends with a mark. */
export function endSentence(text: string): string {
  return /[.!?][”’"')]?$/.test(text) ? text : `${text}.`;
}

const datePatterns = new Map<string, RegExp>();

/** Days, months and years named in a text, each as it is written: "8 December 2017", "March 2020", "2026". */
export function listDates(text: string, locale: string): string[] {
  const pattern = datePatterns.get(locale) ?? buildDatePattern(locale);
  datePatterns.set(locale, pattern);
  return text.match(pattern) ?? [];
}

function buildDatePattern(locale: string): RegExp {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const months = Array.from({ length: 12 }, (_, month) => format.format(new Date(Date.UTC(2026, month))));
  return new RegExp(`(?:(?:\\d{1,2} )?(?:${months.join('|')}) )?\\b(?:19|20)\\d\\d\\b(?![,.]?\\d)`, 'g');
}

/** "Yes. You can." says more as "Yes – you can."; a word or two is no sentence. */
function joinShort(sentences: readonly string[], { minSentenceWords }: ReplyWords): string[] {
  const joined: string[] = [];
  let short = '';
  for (const sentence of sentences) {
    const whole = short === '' ? sentence : `${short.replace(/[.!]$/, ':')} ${sentence}`;
    short = countWords(whole) < minSentenceWords ? whole : '';
    if (short === '') joined.push(whole);
  }
  const last = joined.at(-1);
  if (short !== '') joined.splice(-1, 1, last === undefined ? short : `${last.replace(/[.!]$/, ';')} ${short}`);
  return joined;
}
