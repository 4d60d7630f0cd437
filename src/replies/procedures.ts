import { notMeant } from '../language/states.ts';
import { listBeginnings } from './repeats.ts';
import { contradict, countShared, readStates } from './states.ts';
import { narrowQuestion } from './questions.ts';
import type { ReplyArticle, ReplyChoice, ReplyDevice, ReplyGroup } from './reply-article.ts';

/** One procedure of an article, on each device that has it. Procedures are alternatives: a reply holds one. */
export interface Procedure {
  id?: string | undefined;
  title?: string | undefined;
  /** Its lists of steps; where a procedure follows on another, those of both, in their order. */
  groups: readonly ReplyGroup[];
}

/** What of an article's steps a reply holds. */
export interface ChosenSteps {
  procedure: Procedure;
  /** Those for the buyer's device; all of the procedure's if no device is known or none suits. */
  groups: readonly ReplyGroup[];
  /** Set if the buyer asked for a device that has no steps: the device that has. */
  onlyOn?: ReplyDevice | undefined;
  /** Whether it is another one than everybody gets who says nothing. */
  isSpecial: boolean;
  /** Titles of the procedures that were not chosen. */
  others: readonly string[];
}

/** The procedures of an article in reading order. What has ended is not to be followed: it has none. */
export function listProcedures({ stepGroups, status }: Pick<ReplyArticle, 'stepGroups' | 'status'>): Procedure[] {
  if (status === 'historical') return [];
  return listParts(stepGroups).reduce<Procedure[]>((procedures, groups) => {
    const [{ id, title, follows } = { id: undefined, title: undefined }] = groups;
    const before = procedures.at(-1);
    if (!follows || !before) return [...procedures, { id, title, groups }];
    const titles = [before.title, title].filter((each) => each !== undefined);
    return [...procedures.slice(0, -1), { ...before, title: titles.join('; '), groups: [...before.groups, ...groups] }];
  }, []);
}

/** The steps that suit the choice; undefined if the article has none. */
export function chooseSteps(
  article: Pick<ReplyArticle, 'stepGroups' | 'status' | 'reply' | 'shortAnswer'>,
  choice: Omit<ReplyChoice, 'greeting' | 'signOff'>,
): ChosenSteps | undefined {
  const { device, stepId } = choice;
  const procedures = listProcedures(article);
  const main = findMain(procedures, article, device);
  const procedure =
    procedures.find(({ groups }) => groups.some((group) => hasStep(group, stepId))) ??
    procedures[choice.procedure ?? -1] ??
    findAsked(procedures, choice.question) ??
    main;
  if (!procedure) return undefined;
  const others = procedures.flatMap(({ title }, index) => (procedures[index] === procedure || title === undefined ? [] : [title]));
  const parts = listParts(procedure.groups);
  const from = Math.max(
    0,
    parts.findIndex((groups) => groups.some((group) => hasStep(group, stepId))),
  );
  const chosen = parts.slice(from).map((groups) => {
    const fitting = groups.filter((group) => hasStep(group, stepId));
    return fitting.length > 0 ? fitting : fitDevice(groups, device);
  });
  const onlyOn =
    device && chosen.flatMap(([first, ...more]) => (more.length > 0 || first?.device === device ? [] : (first?.device ?? []))).at(0);
  return { procedure, groups: chosen.flat(), onlyOn, isSpecial: procedure !== main, others };
}

/**
 * The list of steps that the answer speaks of, by the button it names; else the first. Undefined where another device
 * has its own list: one of them alone would look like the only way.
 */
export function findActing(groups: readonly ReplyGroup[], article: Pick<ReplyArticle, 'reply' | 'shortAnswer'>): ReplyGroup | undefined {
  const acting = findNamed(groups, article);
  const devices = new Set(groups.filter(({ id }) => id === acting?.id).map(({ device }) => device));
  return devices.size > 1 ? undefined : acting;
}

function findNamed(
  groups: readonly ReplyGroup[],
  { reply, shortAnswer }: Pick<ReplyArticle, 'reply' | 'shortAnswer'>,
): ReplyGroup | undefined {
  const answer = reply ?? shortAnswer;
  return groups.find(({ steps }) => steps.some(({ labels = [] }) => labels.some((label) => answer.includes(label)))) ?? groups[0];
}

/** Lists of steps by their procedure, in reading order. */
function listParts(groups: readonly ReplyGroup[]): ReplyGroup[][] {
  const ids = [...new Set(groups.map(({ id }) => id))];
  return ids.map((id) => groups.filter((group) => group.id === id));
}

/** What a state that a question and a title share is worth, against a word. */
const stateWorth = 2;

/**
 * The procedure for what the question says to be so or not, and by the words that only its title has: those of the
 * sentence that asks, else of the others. Undefined if nothing tells. One for the opposite case is never chosen, unless all are.
 */
function findAsked(procedures: readonly Procedure[], question = ''): Procedure | undefined {
  const told = readStates(question);
  const states = procedures.map(({ title = '' }) => readStates(title));
  const fitting = procedures.filter((_procedure, index) => !contradict(states[index] ?? told, told));
  const [left] = fitting;
  if (fitting.length === 1 && fitting.length < procedures.length) return left;
  for (const text of [narrowQuestion(question).sentence, question]) {
    const words = countOwnWords(procedures, text);
    const rated = procedures.map((procedure, index) => ({
      procedure,
      score: (words[index] ?? 0) + stateWorth * countShared(states[index] ?? told, told),
    }));
    const [best, next] = rated.filter(({ procedure }) => fitting.includes(procedure)).sort((one, other) => other.score - one.score);
    if (best && next && best.score > next.score) return best.procedure;
  }
  return undefined;
}

/** For each procedure, how many words that only its title has a text asks for, less those that it does not mean. */
function countOwnWords(procedures: readonly Procedure[], text: string): number[] {
  const asked = new Set(listBeginnings(text.replace(notMeant, ' ')));
  const denied = new Set(listBeginnings((text.match(notMeant) ?? []).join(' ')).filter((word) => !asked.has(word)));
  const titles = procedures.map(({ title = '' }) => new Set(listBeginnings(title)));
  return titles.map((own, index) => {
    const others = new Set(titles.filter((_title, other) => other !== index).flatMap((other) => [...other]));
    const words = [...own].filter((word) => !others.has(word));
    return words.filter((word) => asked.has(word)).length - words.filter((word) => denied.has(word)).length;
  });
}

/** The procedure whose button the answer names; else the first that suits the device. */
function findMain(
  procedures: readonly Procedure[],
  article: Pick<ReplyArticle, 'reply' | 'shortAnswer'>,
  device: ReplyDevice | undefined,
): Procedure | undefined {
  const fitting = procedures.filter(({ groups }) => device === undefined || groups.some((group) => group.device === device));
  const all = fitting.length > 0 ? fitting : procedures;
  const acting = findNamed(
    all.flatMap(({ groups }) => groups),
    article,
  );
  return all.find(({ groups }) => acting && groups.includes(acting));
}

/** The lists for a device; all of them if none is. */
function fitDevice(groups: readonly ReplyGroup[], device: ReplyDevice | undefined): readonly ReplyGroup[] {
  const fitting = groups.filter((group) => device === undefined || group.device === undefined || group.device === device);
  return fitting.length > 0 ? fitting : groups;
}

function hasStep({ steps }: ReplyGroup, stepId: string | undefined): boolean {
  return stepId !== undefined && steps.some(({ id }) => id === stepId);
}
