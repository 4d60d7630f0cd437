import type { ReplyWords } from '../language/replies.ts';
import type { PartSource, ReplyPart } from './parts.ts';
import type { ChosenSteps } from './procedures.ts';
import type { ReplyGroup, ReplyStep } from './reply-article.ts';
import { countPartWords } from './write-parts.ts';

/** Lists of steps for two devices that are longer, in words, are sent for the first only. */
const maxStepWords = 130;

/** The steps of the one chosen procedure, a list for each device it is sent for. */
export function buildSteps(chosen: ChosenSteps, { choice, words }: PartSource): ReplyPart[] {
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
  if (title === undefined || place === undefined) return title ?? place;
  // A heading that asks is no name for what to do.
  return title.endsWith('?') ? place : `${title} – ${words.beginSmall(place)}`;
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
