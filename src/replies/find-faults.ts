import { getReplyWords, type ReplyWords } from '../language/replies.ts';
import { changeMark } from '../lib/fingerprint.ts';
import { splitSentences } from '../lib/sentences.ts';
import { countWords } from '../lib/words.ts';
import { maxChatLength } from './chat.ts';
import type { Replies } from './replies.ts';
import type { ReplyArticle, ReplyChoice } from './reply-article.ts';
import { findVoiceFaults, listDates } from './sayable.ts';

/**
 * What keeps replies from being sent as they are, in words for a writer or a programmer; empty if nothing does. It
 * reads the finished texts and the article, and knows nothing of how the one was made from the other.
 */
export function findReplyFaults(article: ReplyArticle, choice: ReplyChoice, replies: Replies, locale: string): string[] {
  const words = getReplyWords(locale);
  const email = replies.email.text.slice(choice.greeting.length, replies.email.text.length - choice.signOff.length);
  const chat = replies.chat.replace(/https?:\/\/\S+/g, '').trim();
  return [
    ...findLinkFaults(replies),
    ...findChatFaults(article, replies.chat, chat, words, locale),
    ...findStepFaults(article, choice, email, words),
    ...findWarningFaults(article, choice, email, chat),
    ...[email, chat].flatMap((text) => findVoiceFaults(text, words).map(({ found, reason }) => `voice: "${found}" ${reason}`)),
  ];
}

/** All that an article says, on one line. */
const ownWords = new WeakMap<ReplyArticle, string>();

function findLinkFaults({ email, chat, link, shortLink }: Replies): string[] {
  const marks = [link, shortLink].map((address) => new URL(address).searchParams.get('v') ?? '');
  return [
    ...(marks.every((mark) => changeMark.test(mark)) ? [] : ['a link carries no change mark']),
    ...(email.text.includes(shortLink) && /\/go\/\S+$/.test(chat) ? [] : ['the short link is missing']),
  ];
}

function findChatFaults(article: ReplyArticle, whole: string, chat: string, words: ReplyWords, locale: string): string[] {
  const own = ownWords.get(article) ?? squeeze(JSON.stringify(article).replaceAll('\\"', '"'));
  ownWords.set(article, own);
  const dates = listDates(chat, locale);
  return [
    ...(whole.length > maxChatLength ? [`chat has ${whole.length} characters`] : []),
    ...(chat === '' ? ['chat says nothing'] : []),
    ...splitSentences(chat).flatMap((sentence) => [
      ...(/[.!?][”’"')]?$/.test(sentence) ? [] : [`chat cuts a sentence: "${sentence}"`]),
      ...(countWords(sentence) < words.minSentenceWords ? [`chat has a sentence of a word or two: "${sentence}"`] : []),
      // What stands before a colon may be ours: "In the app: …".
      ...(own.includes(squeeze(sentence)) || own.includes(squeeze(sentence.replace(/^[^:]+: /, '')))
        ? []
        : [`chat says what the page does not: "${sentence}"`]),
    ]),
    ...(/^\d+[.)]\s/.test(chat) ? ['chat begins with the number of a step'] : []),
    ...(new Set(dates).size < dates.length ? [`chat says a date twice: ${dates.join(', ')}`] : []),
  ];
}

function findStepFaults(article: ReplyArticle, choice: ReplyChoice, email: string, words: ReplyWords): string[] {
  const numbered = [...email.matchAll(/^(\d+)\. (.+)$/gm)].map(([, number = '', text = '']) => ({ number: Number(number), text }));
  if (article.status === 'historical') return numbered.length > 0 ? ['steps of what has ended'] : [];
  const holds = (text: string) => (group: ReplyArticle['stepGroups'][number]) => group.steps.some((step) => text.startsWith(step.text));
  const procedures = [...Map.groupBy(article.stepGroups, ({ id }) => id).values()];
  const [own = [], ...others] = procedures.filter((groups) => numbered.every(({ text }) => groups.some(holds(text))));
  const sent = own.flatMap(({ steps }) =>
    steps.filter(({ number, text }) => numbered.some((line) => line.number === number && line.text.startsWith(text))),
  );
  const isLost = (text: string) => !email.includes(text);
  const devices = new Set(own.map(({ device }) => device));
  const isForOther = choice.device !== undefined && numbered.length > 0 && !devices.has(choice.device) && !devices.has(undefined);
  return [
    ...(numbered.length > 0 && own.length === 0 && others.length === 0 ? ['steps of two procedures in one reply'] : []),
    ...(procedures.length > 0 && numbered.length === 0 && choice.stepId === undefined && !hasShort(procedures) ? ['no steps'] : []),
    ...numbered.flatMap(({ number }, index) => {
      const before = numbered[index - 1]?.number;
      return before === undefined || number === before + 1 || number === 1 || choice.stepId !== undefined
        ? []
        : [`step ${number} follows step ${before}`];
    }),
    ...sent.flatMap(({ ways, number }) =>
      ways.every(({ step }) => step === number + 1)
        ? []
        : ways.filter(({ title, step }) => isLost(words.way(title, step))).map(({ title }) => `a branch is lost: "${title}"`),
    ),
    ...sent.flatMap(({ outcome }) => outcome.filter(isLost).map((text) => `what happens next is lost: "${text}"`)),
    ...(isForOther && ![...devices].some((device) => device !== undefined && email.includes(words.otherDevice[device]))
      ? ['does not say that its steps are for the other device']
      : []),
  ];
}

function hasShort(procedures: readonly ReplyArticle['stepGroups'][]): boolean {
  return procedures.every((groups) => groups.every(({ steps }) => steps.length < 2));
}

function findWarningFaults({ warnings }: ReplyArticle, { stepId }: ReplyChoice, email: string, chat: string): string[] {
  return warnings
    .filter(({ step }) => step === undefined || step === stepId)
    .flatMap(({ text }) => [
      ...(email.includes(text) ? [] : [`email lacks a warning: "${text}"`]),
      ...(chat.includes(splitSentences(text)[0] ?? '') ? [] : [`chat lacks a warning: "${text}"`]),
    ]);
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ');
}
