import { listWays } from '../lib/flow-route.ts';
import { getPlainText, type InlineLookup } from '../lib/inline-text.ts';
import type { FlowData, FlowStep } from '../content/schema/flow.ts';
import type { DeviceName } from '../content/schema/shared.ts';
import { wording } from '../language/en.ts';
import { stepThroughWording } from '../language/step-through.ts';

/** One step in plain text, without the marks of any format. */
export interface PlainStep {
  id: string;
  /** Its number in the written list. */
  number: number;
  title: string;
  /** The action, and what to know about it. */
  text: string;
  /** The ways on, where the flow branches on this device. */
  ways: { title: string; step: number }[];
  /** What happens next, where the flow ends. */
  outcome: string[];
  troubles: { when: string; do: string; article: string }[];
}

/** A flow's steps on one device in plain text: what support replies, Markdown and tests are made of. */
export function buildPlainSteps(flow: FlowData, device: DeviceName, lookup: InlineLookup): PlainStep[] {
  const plain = (text: string) => getPlainText(text, lookup);
  const numbers = new Map(flow.steps.map(({ id }, index) => [id, index + 1]));
  return flow.steps.map((step, index) => ({
    id: step.id,
    number: index + 1,
    title: step.title,
    text: [step[device].do, step[device].note].flatMap((text) => (text === undefined ? [] : [plain(text)])).join(' '),
    ways: listBranches(step, device).map(({ title, next }) => ({ title: plain(title), step: numbers.get(next) ?? 0 })),
    outcome: (step.outcome ?? []).map(plain),
    troubles: step.troubles.map((trouble) => ({ when: plain(trouble.when), do: plain(trouble.do), article: trouble.article })),
  }));
}

/**
 * A flow's steps on one device as lines of text: numbered, with its branches, its end and, below each step, what to do
 * if the screen differs. `getArticleAddress` says where an article is; without it, troubles carry no address.
 */
export function renderFlowText(
  flow: FlowData,
  device: DeviceName,
  lookup: InlineLookup,
  getArticleAddress?: (slug: string) => string,
): string {
  const before = flow.before.map((text) => `- ${getPlainText(text, lookup)}`);
  const steps = buildPlainSteps(flow, device, lookup).flatMap(({ number, text, ways, outcome, troubles }) => [
    `${number}. ${text}`,
    ...ways.map(({ title, step }) => `   - ${title}: ${stepThroughWording.goOnWith(step)}`),
    ...(outcome.length > 0 ? [`   ${stepThroughWording.outcome}:`, ...outcome.map((line) => `   - ${line}`)] : []),
    ...troubles.map((trouble) => {
      const address = getArticleAddress ? ` ${getArticleAddress(trouble.article)}` : '';
      return `   - ${trouble.when}? ${trouble.do}${address}`;
    }),
  ]);
  return [
    `${flow.title} (${wording.device[device]})`,
    '',
    ...(flow.notice === undefined ? [] : [getPlainText(flow.notice, lookup), '']),
    ...(before.length > 0 ? [`${wording.flowBefore}:`, ...before, ''] : []),
    ...steps,
    '',
  ].join('\n');
}

function listBranches(step: FlowStep, device: DeviceName): { title: string; next: string }[] {
  const ways = listWays(step, device);
  if (ways.length < 2) return [];
  return ways.flatMap(({ choice, next }) => {
    const title = step.choices?.find(({ id }) => id === choice)?.title;
    return title === undefined ? [] : [{ title, next }];
  });
}
