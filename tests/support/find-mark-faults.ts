import type { ReplyWords } from '../../src/language/replies.ts';
import { findAgedFigures } from '../../src/replies/figure-age.ts';
import type { Replies } from '../../src/replies/replies.ts';
import type { ReplyArticle } from '../../src/replies/reply-article.ts';
import { listAnswer } from '../../src/replies/sayable.ts';

/** Marks and grammar that no page has, but a reply put together badly. */
export function findMarkFaults(email: string): string[] {
  const faults: readonly [string, RegExp][] = [
    ['two marks end a title', /[.?!:]:$/m],
    ['a word stands twice', /\b(\p{L}{2,}) \1\b/iu],
    ['a line stands twice', /^((?:Important|- ).{12,})$[^]*^\1$/m],
    ['two lines warn one below the other', /^Important: .*\n\nImportant: /m],
    ['words lead nowhere', /\[[^\]]*\]\(|(?<!\()\bhttps?:\/\/\S+\)/],
    ['a case begins with a small letter', /^- If [^:\n]+: \p{Ll}(?![\p{L}-]*@)/mu],
    ['a heading is no sentence', /\? – /],
  ];
  return faults.filter(([, pattern]) => pattern.test(email)).map(([fault, pattern]) => `${fault}: "${pattern.exec(email)?.[0]}"`);
}

/** An answer is told in its own order. */
export function findOrderFaults(article: ReplyArticle, chat: string, words: ReplyWords, locale: string): string[] {
  const places = listAnswer(article, words, locale)
    .map((sentence) => chat.indexOf(sentence))
    .filter((place) => place >= 0);
  return places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0)) ? [] : ['chat tells the answer in another order'];
}

/** An old or weak figure says so. */
export function findAgeFaults(article: ReplyArticle, { email, chat }: Replies, words: ReplyWords): string[] {
  return [...findAgedFigures(article, words)].flatMap(([value, mark]) =>
    [email.text, chat].flatMap((text) => {
      const told = text
        .split('\n')
        .find((line) => new RegExp(`(?<![\\d–$])${value.replace(/[.$+()]/g, '\\$&')}(?![\\d–])`, 'i').test(line));
      return told === undefined || text.includes(mark) || /\b(?:19|20)\d\d\b/.test(told) ? [] : [`${value} goes out as if of today`];
    }),
  );
}
