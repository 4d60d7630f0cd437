import type { ReplyWords } from '../language/replies.ts';
import { countWords } from '../lib/words.ts';
import { concerns, readConcern, type Concern } from './concern.ts';
import type { ChosenSteps } from './procedures.ts';
import { holdsFigures, isRepeated } from './repeats.ts';
import type { ReplyArticle, ReplyChoice, ReplyGroup, ReplyStep } from './reply-article.ts';
import { findVoiceFaults, listAnswer, listSayable } from './sayable.ts';
import { tellTables } from './tables.ts';
import { toPlainText } from './write-parts.ts';

/** A piece of a longer reply. Each is sent as plain text and as HTML. */
export type ReplyPart =
  | { kind: 'text'; text: string }
  | {
      kind: 'list';
      title: string;
      items: readonly string[];
      /** Number of the first item; undefined for a list without. */ from?: number | undefined;
    }
  | { kind: 'link'; title: string; address: string };

/** The longest answer of an email, in words, as far as steps and warnings allow. */
export const maxAnswerWords = 200;

/** Lists of steps for two devices that are longer, in words, are sent for the first only. */
const maxStepWords = 130;

/** Sections longer than this, in characters, are read on the page. */
const maxSectionLength = 400;

/** What the parts of an email, and a chat, are made from. */
export interface PartSource {
  article: ReplyArticle;
  chosen: ChosenSteps | undefined;
  choice: Omit<ReplyChoice, 'greeting' | 'signOff'>;
  link: string;
  words: ReplyWords;
  locale: string;
}

/** The answer of an email in pieces, without greeting and sign-off: the same page always gives the same order. */
export function buildParts(source: PartSource): ReplyPart[] {
  const { article, chosen, choice, link, words, locale } = source;
  const text = (sentences: readonly string[]): ReplyPart[] => (sentences.length === 0 ? [] : [{ kind: 'text', text: sentences.join(' ') }]);
  const asked = article.preconditions[choice.precondition ?? -1];
  const told = asked ? tellCase(asked, words) : [];
  const isCurrent = article.status === 'current';
  const concern = readConcern(choice.question, choice.device, words);
  const opening = [
    ...text(told),
    ...text(listAnswer(article, words, locale, { before: told, suits: (sentence) => concerns(sentence, concern, words) })),
    ...listWarnings(article, chosen?.groups ?? []).map((warning): ReplyPart => ({ kind: 'text', text: `${words.important}: ${warning}` })),
  ];
  const steps = chosen ? buildSteps(chosen, source) : [];
  const next = isCurrent ? buildNext(source, toPlainText(opening)) : [];
  const end: ReplyPart[] = [{ kind: 'link', title: words.wholeAnswer, address: link }];
  const others = chosen && chosen.others.length > 0 ? text([words.otherCases(chosen.others)]) : [];
  const cases = isCurrent && !asked ? buildCases(article, concern, words) : [];
  const tables = isCurrent
    ? tellTables(article, concern, words)
        .filter(({ items }) => !holdsFigures(toPlainText(opening), items))
        .map((table): ReplyPart => ({ kind: 'list', ...table }))
    : [];
  const left = maxAnswerWords - countPartWords([...opening, ...steps, ...next, ...others]);
  const fitting = fitParts([...cases, ...tables], left);
  return [
    ...opening,
    ...steps,
    ...next,
    ...fitting.filter((part) => tables.includes(part)),
    ...fitting.filter((part) => cases.includes(part)),
    ...others,
    ...end,
  ];
}

/** The first of the pieces that find room; what does not stays on the page behind the link. */
function fitParts(parts: readonly ReplyPart[], room: number): ReplyPart[] {
  let left = room;
  return parts.filter((part) => {
    const words = countPartWords([part]);
    if (words > left) return false;
    left -= words;
    return true;
  });
}

/** Words of pieces, as they are read. */
function countPartWords(parts: readonly ReplyPart[]): number {
  return countWords(toPlainText(parts));
}

/** Warnings about money or safety, without those of steps that are not sent. None is ever shortened. */
export function listWarnings({ warnings }: Pick<ReplyArticle, 'warnings'>, groups: readonly ReplyGroup[]): string[] {
  const sent = new Set(groups.flatMap(({ steps }) => steps.map(({ id }) => id)));
  const told = warnings.filter(({ step }) => step === undefined || sent.has(step));
  // What belongs to a step that is sent comes before what is about the whole page.
  return [...new Set(told.sort((one, other) => Number(one.step === undefined) - Number(other.step === undefined)).map(({ text }) => text))];
}

/** What is true for one reader only, as a sentence that says for whom. Nothing if it can't be said away from the page. */
export function tellCase({ who, instead }: ReplyArticle['preconditions'][number], words: ReplyWords): string[] {
  const remedy = findVoiceFaults(who, words).length > 0 ? [] : listSayable(instead, words);
  return remedy.length === 0 ? [] : [`${words.ifCase(who)} ${words.beginSmall(remedy.join(' '))}`];
}

function buildCases({ preconditions }: ReplyArticle, concern: Concern, words: ReplyWords): ReplyPart[] {
  const own = preconditions.filter(({ who }) => !words.ended.test(who) && concerns(who, concern, words));
  const items = own.flatMap((precondition) => tellCase(precondition, words));
  return items.length === 0 ? [] : [{ kind: 'list', title: words.cases, items }];
}

/** The steps of the one chosen procedure, a list for each device it is sent for. */
function buildSteps(chosen: ChosenSteps, { choice, words }: PartSource): ReplyPart[] {
  const { groups, onlyOn } = chosen;
  const before = [...new Set(groups.flatMap((group) => group.before))];
  const lists = groups.map((group) => ({ group, part: buildList(group, choice.stepId, words) }));
  const firsts = lists.filter(({ group }, index) => index === 0 || group.id !== groups[index - 1]?.id);
  const isLong =
    choice.device === undefined && firsts.length < lists.length && countPartWords(lists.map(({ part }) => part)) > maxStepWords;
  const rest = listRest(chosen, choice);
  return [
    ...(onlyOn ? [{ kind: 'text' as const, text: words.otherDevice[onlyOn] }] : []),
    ...(before.length > 0 ? [{ kind: 'list' as const, title: words.before, items: before }] : []),
    ...(isLong ? firsts : lists).map(({ part }) => part),
    ...(isLong ? [{ kind: 'text' as const, text: words.alsoInApp }] : []),
    ...(rest.length === 0 ? [] : [{ kind: 'list' as const, title: words.goOn, items: rest.map((step) => tellStep(step, words)) }]),
  ];
}

function buildList(group: ReplyGroup, stepId: string | undefined, words: ReplyWords): ReplyPart {
  const first = Math.max(
    0,
    group.steps.findIndex(({ id }) => id === stepId),
  );
  const name = namePlace(group, words) ?? words.steps;
  const items = group.steps.slice(first).map((step) => tellStep(step, words));
  const [only] = items;
  if (items.length === 1 && only !== undefined) return { kind: 'text', text: `${name}: ${only}` };
  return { kind: 'list', title: first === 0 ? name : words.fromStep(name, first + 1), items, from: first + 1 };
}

/** What a list of steps is for, and where: "Ask for the money – on a laptop". Nothing if it has neither title nor device. */
export function namePlace({ title, device }: ReplyGroup, words: ReplyWords): string | undefined {
  const place = device && words.deviceOn[device];
  return title === undefined || place === undefined ? (title ?? place) : `${title} – ${words.beginSmall(place)}`;
}

/** What a laptop shows after the last button of the app's steps: those who use the app are not left in the middle. */
function listRest({ procedure, groups }: ChosenSteps, { device }: PartSource['choice']): readonly ReplyStep[] {
  const app = groups.find((group) => group.device === 'app');
  const last = app?.steps.at(-1)?.labels?.at(-1);
  const laptop = procedure.groups.find((group) => group.device === 'laptop' && group.id === app?.id)?.steps ?? [];
  if (device !== 'app' || last === undefined) return [];
  const at = laptop.findIndex(({ labels = [] }) => labels.some((label) => label.toLowerCase() === last.toLowerCase()));
  return at < 0 ? [] : laptop.slice(at + 1);
}

/** A step with the ways on from it. Where all lead to the next step, nothing branches. */
export function tellStep({ text, ways, number }: ReplyStep, words: ReplyWords): string {
  const branches = ways.every(({ step }) => step === number + 1) ? [] : ways.map(({ title, step }) => words.way(title, step));
  return [text, ...branches].join(' ');
}

/** What happens next: where the chosen steps end, and what the page says under that heading. What the opening says is not said again. */
function buildNext({ article, chosen, words }: PartSource, opening: string): ReplyPart[] {
  const outcome = (chosen?.groups ?? []).flatMap(({ steps }) => steps.flatMap((step) => step.outcome));
  const told = article.sections.filter(({ title, text }) => title === words.next && text.length <= maxSectionLength);
  const all = new Set([...outcome, ...told.flatMap(({ text }) => listSayable(text, words))]);
  const items = [...all].filter((item) => !isRepeated(item, opening));
  return items.length === 0 ? [] : [{ kind: 'list', title: words.next, items }];
}
