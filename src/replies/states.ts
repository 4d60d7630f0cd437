import { asksState, conditionLead, notMeant, stateWords } from '../language/states.ts';
import { splitSentences } from '../lib/sentences.ts';
import { splitAtEnds } from './questions.ts';
import type { ReplyArticle } from './reply-article.ts';

/** What a text says to be so (true) or not to be so (false), by the name of the state. What it says nothing of, or both of, is missing. */
export type States = ReadonlyMap<string, boolean>;

/** Reads what a question, a title or a case says of the order. */
export function readStates(text: string): States {
  const sentences = splitAtEnds(text).filter((sentence) => !asksState.test(sentence.trim()));
  return new Map(
    Object.entries(stateWords).flatMap(([name, { is, isNot, ofOthers, isAct }]) => {
      const own = sentences.filter((sentence) => ofOthers?.test(sentence) !== true).join('\n');
      const meant = isAct ? own.replace(notMeant, ' ') : own;
      const without = meant.replace(isNot, ' ');
      const [isSo, isNotSo] = [without.search(is) >= 0, without !== meant];
      return isSo === isNotSo ? [] : [[name, isSo] as const];
    }),
  );
}

/** Whether two texts can’t be about the same case. */
export function contradict(one: States, other: States): boolean {
  return [...one].some(([name, value]) => other.has(name) && other.get(name) !== value);
}

/** How many states two texts have in common. */
export function countShared(one: States, other: States): number {
  return [...one].filter(([name, value]) => other.get(name) === value).length;
}

/** The article without what holds in another case than the one that is told: sentences of its answer, and its cases unless they are kept. */
export function suitStates<Article extends ReplyArticle>(article: Article, states: States, keepsCases: boolean): Article {
  if (states.size === 0) return article;
  const { reply, shortAnswer, preconditions } = article;
  return {
    ...article,
    shortAnswer: suitText(shortAnswer, states),
    ...(reply === undefined ? {} : { reply: suitText(reply, states) }),
    preconditions: keepsCases ? preconditions : preconditions.filter(({ who }) => !contradict(readStates(who), states)),
  };
}

/** A condition holds for the sentences after it as well, up to the next condition. An answer about other cases only stays. */
function suitText(text: string, states: States): string {
  let isOther = false;
  const kept = splitSentences(text).filter((sentence) => {
    const condition = conditionLead.exec(sentence)?.[0];
    if (condition !== undefined) isOther = contradict(readStates(condition), states);
    return !isOther;
  });
  return kept.length === 0 ? text : kept.join(' ');
}
