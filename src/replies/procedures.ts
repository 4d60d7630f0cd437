import type { ReplyArticle, ReplyChoice, ReplyDevice, ReplyGroup } from './reply-article.ts';

/** One procedure of an article, on each device that has it. Procedures are alternatives: a reply holds one. */
export interface Procedure {
  id?: string | undefined;
  title?: string | undefined;
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
  return [...new Set(stepGroups.map(({ id }) => id))].map((id) => {
    const groups = stepGroups.filter((group) => group.id === id);
    return { id, title: groups[0]?.title, groups };
  });
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
    findMain(procedures, article, device);
  if (!procedure) return undefined;
  const others = procedures.flatMap(({ title }, index) => (procedures[index] === procedure || title === undefined ? [] : [title]));
  const fitting = procedure.groups.filter((group) => (stepId === undefined ? suits(group, device) : hasStep(group, stepId)));
  const groups = fitting.length > 0 ? fitting : procedure.groups;
  const [first] = groups;
  const onlyOn = device !== undefined && groups.length === 1 && first?.device !== device ? first?.device : undefined;
  return { procedure, groups, onlyOn, others };
}

/** The procedure whose button the answer names; else the first that suits the device. */
function findMain(
  procedures: readonly Procedure[],
  { reply, shortAnswer }: Pick<ReplyArticle, 'reply' | 'shortAnswer'>,
  device: ReplyDevice | undefined,
): Procedure | undefined {
  const answer = reply ?? shortAnswer;
  const fitting = procedures.filter(({ groups }) => device === undefined || groups.some((group) => group.device === device));
  const all = fitting.length > 0 ? fitting : procedures;
  const isNamed = ({ steps }: ReplyGroup) => steps.some(({ labels = [] }) => labels.some((label) => answer.includes(label)));
  return all.find(({ groups }) => groups.some(isNamed)) ?? all[0];
}

function suits(group: ReplyGroup, device: ReplyDevice | undefined): boolean {
  return device === undefined || group.device === undefined || group.device === device;
}

function hasStep({ steps }: ReplyGroup, stepId: string | undefined): boolean {
  return stepId !== undefined && steps.some(({ id }) => id === stepId);
}
