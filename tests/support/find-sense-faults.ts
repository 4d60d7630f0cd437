import type { ReplyWords } from '../../src/language/replies.ts';
import { splitSentences } from '../../src/lib/sentences.ts';
import { countWords } from '../../src/lib/words.ts';
import { concerns, readConcern } from '../../src/replies/concern.ts';
import { tellAsked } from '../../src/replies/parts.ts';
import { isRepeated } from '../../src/replies/repeats.ts';
import type { ReplyArticle, ReplyChoice } from '../../src/replies/reply-article.ts';
import { listAnswer } from '../../src/replies/sayable.ts';

/** What has to stand in a chat if the answer of its page has it, with what is wrong if it is lost. */
const kept: readonly [string, RegExp][] = [
  ['the case of a reader', /^(?:If|Otherwise|Unless|While|For an?)\b/],
  ['what it costs', /\bfees?\b[^.]*\d|\d[^.]*\bfees?\b|\badds? \d/],
  ['a limit', /\b(?:at (?:most|least)|within|from the) \d+|\bin time\b/],
];

/** Words that point at something which only the page shows. */
const ownerless: readonly RegExp[] = [
  /\bthe old figures\b/,
  /\bthe amounts\b/,
  /^(?:- )?See (?:what|how) (?:to|a) [^(\n]*$/m,
  /^There are (?:two|three|four) [^.]*\. https/m,
];

/** Sentences that say the same have so many of their words in common. */
const sameShare = 0.8;

/** What makes a reply false, cold or odd to the one who gets it and reads nothing else. `email` and `chat` are without their frame. */
export function findSenseFaults(
  article: ReplyArticle,
  choice: ReplyChoice,
  { email, chat }: { email: string; chat: string },
  words: ReplyWords,
  locale: string,
): string[] {
  return [
    ...(tellAsked({ article, choice, words }).length > 0
      ? findCaseFaults(article, email, chat, words, locale)
      : findLost(article, choice, chat, words, locale)),
    ...[email, chat].flatMap((text) =>
      ownerless
        .flatMap((pattern) => pattern.exec(text)?.[0].slice(-80) ?? [])
        .map((found) => `points at what it does not hold: "${found}"`),
    ),
    ...findDoubled(chat).map((sentence) => `chat says twice: "${sentence}"`),
    ...(/\?$/.test(chat) ? ['chat ends in a question without its answer'] : []),
    ...(/Is one of these your case\?\n- .*\n(?!- )/.test(`${email}\n`) ? ['asks which of several cases, and names one'] : []),
  ];
}

/** What a page says of one case stands for what it says to everybody else. */
function findCaseFaults(article: ReplyArticle, email: string, chat: string, words: ReplyWords, locale: string): string[] {
  const general = listAnswer(article, words, locale);
  const lead = email.split('\n\n').find((part) => part.startsWith('If ')) ?? '';
  const follows = [email, chat].flatMap((text) => general.filter((sentence) => text.includes(sentence) && !lead.includes(sentence)));
  return [
    ...[...new Set(follows)].map((sentence) => `answers one case, then all others: "${sentence}"`),
    ...(/^\d+\. /m.test(email) ? ['answers one case, then sends the steps of the others'] : []),
  ];
}

function findLost(
  article: ReplyArticle,
  { question, device, stepId, precondition, procedure }: ReplyChoice,
  chat: string,
  words: ReplyWords,
  locale: string,
): string[] {
  if (question !== undefined || stepId !== undefined || precondition !== undefined || procedure !== undefined) return [];
  const concern = readConcern(question, device, words);
  return listAnswer(article, words, locale, (sentence) => concerns(sentence, concern, words)).flatMap((sentence) =>
    chat.includes(sentence) || (!words.caseLead.test(sentence) && isRepeated(sentence, chat))
      ? []
      : kept.filter(([, pattern]) => pattern.test(sentence)).map(([what]) => `chat lost ${what}: "${sentence}"`),
  );
}

function findDoubled(text: string): string[] {
  const sentences = splitSentences(text);
  return sentences.filter(
    (sentence, index) => countWords(sentence) > 5 && sentences.slice(0, index).some((before) => isRepeated(sentence, before, sameShare)),
  );
}

/** An answer stands alone in a mail: it names what it is about, and a question about safety begins with what not to do. */
export function findLeadFaults(article: ReplyArticle, chat: string, words: ReplyWords, locale: string): string[] {
  const [lead = ''] = listAnswer(article, words, locale);
  return [
    ...(words.pronounLead.test(lead) ? [`the answer begins without its noun: "${lead}"`] : []),
    ...(words.safetyTitle.test(article.title) && !words.safetyLead.test(lead) ? [`the answer does not say what not to do: "${lead}"`] : []),
    ...(/[.:;] [.:;]|\.\.(?!\.)/.test(chat) ? ['chat has a stray mark'] : []),
  ];
}
