import { splitSentences } from '../lib/sentences.ts';
import { countWords } from '../lib/words.ts';
import { concerns, readConcern } from './concern.ts';
import { listActions } from './chat-action.ts';
import { createFigureMarker, findAgedFigures, type AgedFigures } from './figure-age.ts';
import { dropLinks, linkWords, toPlainWords } from './linked-words.ts';
import { listWarnings, tellAsked, tellLost, type PartSource } from './parts.ts';
import { isRepeated } from './repeats.ts';
import { tellRegret } from './regret.ts';
import { listSectionSentences } from './section.ts';
import { listAnswer } from './sayable.ts';

/** The longest chat reply, in characters: what chat windows show without "read more". */
export const maxChatLength = 300;

/** One way to fill a chat: a path of some length, warnings as they are or in short, a link with or without its mark. */
interface Way {
  action: readonly string[];
  warnings: readonly string[];
  /** Limits that the short forms of the warnings do not tell. */
  untold: number;
  aged: AgedFigures;
  link: string;
}

/** A chat, and how much found no room: of what matters, and of the answer. */
interface FilledChat {
  text: string;
  missing: number;
  unsaid: number;
}

/**
 * Whole sentences in a fixed order: the answer in its own order, the one action with its path, what warns of losing money,
 * the link. A warning is told whole, or in the short form that its writer gave it. Nothing is said twice. Where what
 * matters or the whole answer would find no room, the link goes without its change mark; it never loses its device.
 */
export function buildChatReply(source: PartSource): string {
  const { article, chosen, choice, words, link } = source;
  const aged = findAgedFigures(article, words);
  const told = listWarnings(article, chosen?.groups ?? []);
  const linked = told.map(({ text }) => toPlainWords(linkWords(text, article.links)));
  const whole = told.map(({ text }) => text);
  const short = told.map((warning, index) => warning.short ?? whole[index] ?? '');
  const openings = [buildOpening(source, toPlainWords), buildOpening(source, dropLinks)];
  const actions = listActions(source, openings[0]?.[0] ?? '');
  const ways = (actions.length === 0 ? [[]] : actions).flatMap((action, shortening) =>
    openings.flatMap((opening) =>
      [linked, whole, short].flatMap((warnings) =>
        [link, link.replace(/[?&]v=[^#]*/, '')].map((end) => {
          const untold = warnings.filter((text, index) => !words.deadline.test(text) && words.deadline.test(whole[index] ?? '')).length;
          const filled = fill(source, opening, { action, warnings, untold, aged, link: end });
          return { ...filled, cut: filled.unsaid + shortening };
        }),
      ),
    ),
  );
  const [best] = ways.sort((one, other) => one.missing - other.missing || one.cut - other.cut);
  // A section whose first sentence is too long for a chat is told by the answer of its page.
  if (source.section && (best?.text ?? link) === link) return buildChatReply({ ...source, section: undefined });
  const text = best?.text ?? link;
  // Regret is said where it finds room.
  const [regretful = text] = tellRegret(choice.question, words).map((regret) => `${regret} ${text}`);
  return regretful.length <= maxChatLength ? regretful : text;
}

/** What fits, in the order of what matters, said in the order of the page. */
function fill(
  { article, section, words }: PartSource,
  opening: readonly string[],
  { action, warnings, untold, aged, link }: Way,
): FilledChat {
  const answer = new Set<number>();
  const after: { action: string[]; warnings: string[] } = { action: [], warnings: [] };
  const list = (): string[] => [...opening.filter((_sentence, index) => answer.has(index)), ...after.action, ...after.warnings];
  const write = (sentences: readonly string[]): string => [createFigureMarker(aged)(sentences.join(' ')), link].join(' ').trim();
  const fits = () => write(list()).length <= maxChatLength;
  const addAnswer = (indexes: readonly number[]): boolean => {
    const said = list().join(' ');
    // What holds in one case is not said by the same words of another.
    const isSaid = (sentence: string) => !words.caseLead.test(sentence) && isRepeated(sentence, said);
    const fresh = indexes.filter((index) => !answer.has(index) && !isSaid(opening[index] ?? ''));
    fresh.forEach((index) => answer.add(index));
    if (fits()) return true;
    fresh.forEach((index) => answer.delete(index));
    return false;
  };
  const add = (sentences: readonly string[], place: keyof typeof after): boolean => {
    const said = list().join(' ');
    if (sentences.every((sentence) => isRepeated(sentence, said))) return true;
    after[place].push(...sentences);
    if (fits()) return true;
    after[place].splice(-sentences.length);
    return false;
  };
  if (opening.length === 0 || !addAnswer([0])) return { text: link, missing: 1, unsaid: opening.length };
  const warned = warnings.map((warning) => add(splitSentences(warning), 'warnings'));
  const isAsked = words.asksHow.test(article.title);
  const hasAction = !isAsked || add(action, 'action');
  const indexes = opening.map((_sentence, index) => index);
  const limited = indexes
    // A section is told from its first sentence on: what stands further down may need what stands before it.
    .filter((index) => !section && [words.deadline, words.cost, words.caseLead].some((pattern) => pattern.test(opening[index] ?? '')))
    .map((index) => addAnswer(listLead(opening, index, words.pointsBack)));
  const unsaid = indexes.findIndex((index) => !addAnswer([index]));
  if (!isAsked) add(action, 'action');
  // A warning is worth more than a limit, a fee or a case, and those more than a button.
  const missing = [...warned, ...warned, ...warned, ...warned, hasAction, ...limited, ...limited].filter((isIn) => !isIn).length + untold;
  return { text: write(list()), missing, unsaid: unsaid < 0 ? 0 : opening.length - unsaid };
}

/** A sentence with those before it that it points back to. */
function listLead(sentences: readonly string[], index: number, pointsBack: RegExp): number[] {
  const hangs = index > 0 && pointsBack.test(sentences[index] ?? '');
  return hangs ? [...listLead(sentences, index - 1, pointsBack), index] : [index];
}

/** The sentences a chat begins with: the chosen step or the case that was asked about, else the answer. `write` makes words of linked ones. */
function buildOpening(source: PartSource, write: (linked: string) => string): string[] {
  const { article, chosen, section, choice, words, locale } = source;
  const concern = readConcern(choice.question, choice.device, words);
  const group = chosen?.groups.find(({ steps }) => steps.some(({ id }) => id === choice.stepId));
  const step = group?.steps.find(({ id }) => id === choice.stepId);
  if (section) return listSectionSentences(section, words).map(write);
  if (!step) {
    const asked = tellAsked({ article, choice, words }).flatMap((told) => splitSentences(write(told)));
    const lost = tellLost(source).flatMap((told) => splitSentences(write(told)));
    return asked.length > 0 ? asked : [...lost, ...listAnswer(article, words, locale, (sentence) => concerns(sentence, concern, words))];
  }
  const [first = '', ...rest] = splitSentences(step.text);
  const place = group?.device !== undefined && group.device !== choice.device ? words.deviceOn[group.device] : undefined;
  if (place !== undefined) return [`${place}: ${first}`, ...rest];
  return [countWords(first) < words.minSentenceWords ? `${words.nextStep}: ${first}` : first, ...rest];
}
