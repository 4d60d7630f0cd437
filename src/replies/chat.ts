import { splitSentences } from '../lib/sentences.ts';
import { countWords } from '../lib/words.ts';
import { concerns, readConcern } from './concern.ts';
import { listWarnings, namePlace, tellCase, type PartSource } from './parts.ts';
import { contains, findPath, tellPath } from './path.ts';
import { findActing } from './procedures.ts';
import { isRepeated } from './repeats.ts';
import { listAnswer } from './sayable.ts';

/** The longest chat reply, in characters: what chat windows show without "read more". */
export const maxChatLength = 300;

/** The places of a chat, in their order. */
const places = ['answer', 'action', 'warnings', 'deadline'] as const;
type Chat = Record<(typeof places)[number], string[]>;

/**
 * Whole sentences in a fixed order: the answer, the one action with its path, what warns of losing money, the deadline,
 * the link. Nothing is said twice. Where what matters or the whole answer would find no room, the link goes without its change mark, then without its device.
 */
export function buildChatReply(source: PartSource): string {
  const unmarked = source.link.replace(/[?&]v=[^#]*/, '');
  const bare = source.link.replace(/\?[^#]*/, '');
  const actions = listActions(source);
  const ways = (actions.length === 0 ? [[]] : actions).flatMap((action, shortening) =>
    [source.link, unmarked, bare].map((link) => ({ ...fill(source, action, link), shortening })),
  );
  const [best] = ways.sort((one, other) => one.missing - other.missing || one.shortening - other.shortening || one.unsaid - other.unsaid);
  return [...(best ? join(best.chat) : []), best?.link ?? bare].join(' ');
}

function join(chat: Chat): string[] {
  return places.flatMap((place) => chat[place]);
}

/** A chat, and how much found no room: of what matters, and of the answer. */
interface FilledChat {
  chat: Chat;
  link: string;
  missing: number;
  unsaid: number;
}

/** What fits, in the order of what matters. */
function fill(source: PartSource, action: readonly string[], link: string): FilledChat {
  const { article, chosen, words } = source;
  const warnings = listWarnings(article, chosen?.groups ?? []).map((text) => joinQuestions(splitSentences(text)));
  const [lead, ...more] = buildOpening(source);
  const isDeadline = (sentence: string) => words.deadline.test(sentence) && !words.pointsBack.test(sentence);
  const chat: Chat = { answer: [], action: [], warnings: [], deadline: [] };
  const add = (sentences: readonly string[], place: keyof Chat): boolean => {
    const said = join(chat).join(' ');
    const fresh = sentences.filter((sentence) => !isRepeated(sentence, said));
    if ([said, ...fresh, link].join(' ').trim().length > maxChatLength) return false;
    chat[place].push(...fresh);
    return true;
  };
  if (lead === undefined || !add([lead], 'answer')) return { chat, link, missing: 1, unsaid: more.length };
  const firsts = warnings.map(([first = '']) => add([first], 'warnings'));
  const isAsked = words.asksHow.test(article.title);
  const hasAction = !isAsked || add(action, 'action');
  const hasDeadline = more.filter(isDeadline).every((sentence) => add([sentence], 'deadline'));
  const rest = more.filter((each) => !isDeadline(each));
  const said = rest.findIndex((sentence) => !add([sentence], 'answer'));
  if (!isAsked) add(action, 'action');
  addRest(warnings, add);
  const missing = [...firsts, hasAction, hasDeadline].filter((isIn) => !isIn).length;
  return { chat, link, missing, unsaid: said < 0 ? 0 : rest.length - said };
}

/** A question says nothing without its answer. */
function joinQuestions(sentences: readonly string[]): string[] {
  return sentences.reduce<string[]>((joined, sentence) => {
    const before = joined.at(-1);
    return before?.endsWith('?') ? [...joined.slice(0, -1), `${before} ${sentence}`] : [...joined, sentence];
  }, []);
}

/** The further sentences of the only warning. */
function addRest(warnings: readonly string[][], add: (sentences: readonly string[], place: 'warnings') => boolean): void {
  const [only, ...others] = warnings;
  if (only === undefined || others.length > 0) return;
  for (const sentence of only.slice(1)) if (!add([sentence], 'warnings')) break;
}

/** The action of the chosen procedure, whole and shorter. Nothing if the agent has chosen a step or a case. */
function listActions({ article, chosen, choice, words, locale }: PartSource): string[][] {
  const group = findActing(chosen?.groups ?? [], article);
  if (!group || choice.stepId !== undefined || choice.precondition !== undefined) return [];
  const answer = listAnswer(article, words, locale).join(' ');
  const path = findPath(group, answer, words);
  const [only] = path?.names ?? [];
  const isSaid = path?.names.length === 1 && path.sentence === undefined && only !== undefined && contains(answer, only);
  if (!path || isSaid) return [];
  const device = group.device === undefined ? words.onOrder : words.deviceOn[group.device];
  // A way that the answer does not speak of needs to say what it is for.
  const isNamed = path.names.some((name) => contains(answer, name));
  const place = isNamed ? device : (namePlace(group, words) ?? device);
  const shorter = path.sentence === undefined ? path.names.slice(1).map((_name, index) => path.names.slice(index + 1)) : [[]];
  const ways = [path.names, ...shorter];
  const told = [place, device].flatMap((at) => ways.map((names) => tellPath({ ...path, names }, group, at, words)));
  return path.sentence === undefined ? told : [...told, [path.sentence]];
}

/** The sentences a chat begins with: the chosen step or the case that was asked about, else the answer. */
function buildOpening({ article, chosen, choice, words, locale }: PartSource): string[] {
  const concern = readConcern(choice.question, choice.device, words);
  const group = chosen?.groups.find(({ steps }) => steps.some(({ id }) => id === choice.stepId));
  const step = group?.steps.find(({ id }) => id === choice.stepId);
  if (!step) {
    const precondition = article.preconditions[choice.precondition ?? -1];
    const asked = precondition ? tellCase(precondition, words).flatMap(splitSentences) : [];
    return [...asked, ...listAnswer(article, words, locale, { before: asked, suits: (sentence) => concerns(sentence, concern, words) })];
  }
  const [first = '', ...rest] = splitSentences(step.text);
  const place = group?.device !== undefined && group.device !== choice.device ? words.deviceOn[group.device] : undefined;
  if (place !== undefined) return [`${place}: ${first}`, ...rest];
  return [countWords(first) < words.minSentenceWords ? `${words.nextStep}: ${first}` : first, ...rest];
}
