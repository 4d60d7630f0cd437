import type { ReplyWords } from '../language/replies.ts';
import { splitSentences } from '../lib/sentences.ts';
import type { ReplyGroup, ReplyStep } from './reply-article.ts';

/** The way to the button of an answer, told in one line. */
export interface ActionPath {
  /** Menus and buttons in the order of the steps, the last one acts. */
  names: string[];
  /** Said instead of a last button, where it depends on the case. */
  sentence?: string | undefined;
}

/** Steps of a path; who has to press more reads the whole list. */
const maxNames = 5;

/** Where more is to be done before the first button, the button is not the answer. */
const maxBefore = 3;

/**
 * The buttons on the way through a procedure: up to the last one that the answer names, else as far as steps name
 * buttons without a break. What only some readers press is left out, unless the answer names it or nothing else acts.
 */
export function findPath({ steps }: ReplyGroup, answer: string, words: ReplyWords): ActionPath | undefined {
  const named = steps.map((step) => readStep(step, words));
  const isMeant = (name: string | undefined) => name !== undefined && contains(answer, name);
  const last = named.findLastIndex(({ names, isNavigation }) => !isNavigation && isMeant(names.at(-1)));
  const start = named.findIndex(({ names }) => names.length > 0);
  if (last < 0 && named.slice(0, start).filter(({ isOnWay }) => !isOnWay).length > maxBefore) return undefined;
  const names: string[] = [];
  let sentence: string | undefined;
  for (const [index, { names: own, isConditional, isOnWay, text }] of named.entries()) {
    if (last >= 0 && index > last) break;
    if (own.length === 0) {
      if (last < 0 && !isOnWay && names.length > 0) break;
      continue;
    }
    // A choice that comes that late is made on the screen.
    const isLateChoice = names.length + 1 >= maxNames && own.some((name) => words.choice.test(name));
    if (names.length + own.length > maxNames || isLateChoice || (names.length > 0 && words.elsewhere.test(text))) break;
    if (!isConditional || index === last) names.push(...own.filter((name) => !names.includes(name)));
    else if (last < 0) sentence ??= text;
  }
  if (sentence === undefined && last < 0 && !endsAnywhere(named, names, words)) return undefined;
  return names.length === 0 && sentence === undefined ? undefined : { names, sentence: names.length > 2 ? undefined : sentence };
}

/** Whether the last name is where a way ends: a list of orders is not, nor is something to read. */
function endsAnywhere(named: readonly NamedStep[], names: readonly string[], words: ReplyWords): boolean {
  const at = named.findLastIndex(({ names: own }) => own.length > 0 && own.at(-1) === names.at(-1));
  const [step, next] = [named[at], named[at + 1]];
  if (step?.isNavigation === true && (names.length === 1 || next?.isOnWay === true)) return false;
  return names.length !== 1 || step === undefined || words.stepVerb.test(step.text) || words.condition.test(step.text);
}

type NamedStep = ReturnType<typeof readStep>;

/** What a step presses in some cases, as the end of a path: "Change if you placed the order". */
export function nameAct(sentence: string, { stepVerb, ifAfter }: ReplyWords): string | undefined {
  return stepVerb.test(sentence) && ifAfter.test(sentence) ? sentence.replace(stepVerb, '').replace(/\.$/, '') : undefined;
}

/** The path as a sentence: "On a laptop: Orders > All Orders > Apply for refund.", and what stands instead of its last button. */
export function tellPath({ names, sentence }: ActionPath, { steps }: ReplyGroup, place: string, words: ReplyWords): string[] {
  const act = sentence === undefined || names.length === 0 ? undefined : nameAct(sentence, words);
  if (act !== undefined) return [`${place}: ${[...names, act].join(' > ')}.`];
  const [only] = names;
  // One name says more with its verb.
  const verbal = only === undefined || names.length > 1 ? undefined : findSentence(steps, only);
  const path = names.length === 0 ? undefined : (verbal ?? `${names.join(' > ')}.`);
  const [first, ...more] = [path, sentence].filter((each) => each !== undefined);
  return first === undefined ? [] : [`${place}: ${first}`, ...more];
}

function findSentence(steps: readonly ReplyStep[], name: string): string | undefined {
  return steps.map(({ text }) => splitSentences(text)[0] ?? '').find((text) => text.includes(name));
}

function readStep({ text: whole, labels = [] }: ReplyStep, words: ReplyWords) {
  const [text = ''] = splitSentences(whole);
  const found = labels.filter((label) => text.includes(label));
  const written = /(?:^|\s)(\p{Lu}[\p{L}./&'’-]*(?: [\p{L}./&'’-]+)*?(?: > \p{Lu}[\p{L}/&'’-]*(?: [\p{L}/&'’-]+){0,3})+)(?=[.,]|$)/u.exec(
    text.replace(words.stepVerb, ''),
  )?.[1];
  const names = found.length === 0 ? (written?.split(' > ') ?? []) : joinNames(text, found, words);
  return {
    names,
    text,
    isConditional: words.condition.test(text),
    isNavigation: words.opens.test(text),
    // Looking for the order is part of the way.
    isOnWay: words.findsOrder.test(text),
  };
}

/** "Make payment or Pay now" is one name; "Orders, then All Orders" are two. Of names further apart, the first counts. */
function joinNames(text: string, labels: readonly string[], words: ReplyWords): string[] {
  const [first = '', ...rest] = labels;
  const names = [first];
  let end = text.indexOf(first) + first.length;
  for (const label of rest) {
    const start = text.indexOf(label, end);
    if (start < 0) break;
    const between = text.slice(end, start);
    if (/^(?: > |, then )$/.test(between)) names.push(label);
    else if (words.or.test(between)) names.push(`${names.pop() ?? ''}${between}${label}`);
    else break;
    end = start + label.length;
  }
  return names;
}

/** Whether a text names a button, with or without articles: "Apply for a refund". */
export function contains(text: string, name: string): boolean {
  const plain = (value: string) => value.toLowerCase().replace(/\b(?:a|the) /g, '');
  return ` ${plain(text)} `.includes(plain(name));
}
