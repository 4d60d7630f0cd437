import { listBeginnings } from './repeats.ts';
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
  const procedure =
    procedures.find(({ groups }) => groups.some((group) => hasStep(group, stepId))) ??
    procedures[choice.procedure ?? -1] ??
    findAsked(procedures, choice.question) ??
    findMain(procedures, article, device);
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
  return { procedure, groups: chosen.flat(), onlyOn, others };
}

/** The list of steps that the answer speaks of, by the button it names; else the first. */
export function findActing(
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

/** The procedure whose title has words of what is asked that no other title has. */
function findAsked(procedures: readonly Procedure[], question = ''): Procedure | undefined {
  const asked = new Set(listBeginnings(narrowQuestion(question).sentence));
  const titles = procedures.map(({ title = '' }) => new Set(listBeginnings(title)));
  const shared = titles.map((own, index) => {
    const others = new Set(titles.filter((_title, other) => other !== index).flatMap((other) => [...other]));
    return [...own].filter((word) => asked.has(word) && !others.has(word)).length;
  });
  const most = Math.max(0, ...shared);
  return most > 0 && shared.filter((count) => count === most).length === 1 ? procedures[shared.indexOf(most)] : undefined;
}

/** The procedure whose button the answer names; else the first that suits the device. */
function findMain(
  procedures: readonly Procedure[],
  article: Pick<ReplyArticle, 'reply' | 'shortAnswer'>,
  device: ReplyDevice | undefined,
): Procedure | undefined {
  const fitting = procedures.filter(({ groups }) => device === undefined || groups.some((group) => group.device === device));
  const all = fitting.length > 0 ? fitting : procedures;
  const acting = findActing(
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
