import type { BlockContent, List, ListItem, PhrasingContent } from 'mdast';
import type { Phrases } from '../../language/language.ts';
import { addresses } from '../../lib/addresses.ts';
import { listWays } from '../flow-route.ts';
import type { FlowData, FlowStep } from '../schema/flow.ts';
import type { DeviceName } from '../schema/shared.ts';
import type { Rich } from './component-node.ts';
import { parseInline } from './inline.ts';
import { link, listOf, paragraph, text } from './nodes.ts';
import type { Step } from './steps.ts';

/** The steps of a flow on one device. `prefix` goes before each id to make its anchor. */
export function buildFlowSteps(flow: FlowData, device: DeviceName, prefix: string): Step[] {
  const numbers = new Map(flow.steps.map(({ id }, index) => [id, index + 1]));
  return flow.steps.flatMap((step, index): Step[] => {
    const own = step[device];
    return own ? [buildStep(step, own, index + 1)] : [];
  });

  function buildStep(step: FlowStep, { do: action, note }: NonNullable<FlowStep[DeviceName]>, number: number): Step {
    return {
      anchor: `${prefix}step-${step.id}`,
      formerAnchors: (step.formerIds ?? []).map((id) => `${prefix}step-${id}`),
      number,
      title: step.title,
      warning: step.warning === undefined ? undefined : parseInline(step.warning),
      content: [action, note].flatMap((words) => (words === undefined ? [] : [paragraph(toPhrasing(words))])),
      ways: listBranches(step, device).map(({ choice, next, title }) => ({
        choice,
        title: parseInline(title),
        next,
        anchor: `${prefix}step-${next}`,
        number: numbers.get(next) ?? 0,
      })),
      explain: step.explain === undefined || listBranches(step, device).length === 0 ? undefined : parseInline(step.explain),
      outcome: (step.outcome ?? []).map(parseInline),
      troubles: step.troubles.map((trouble) => ({
        when: parseInline(trouble.when),
        do: parseInline(trouble.do),
        article: trouble.article,
      })),
      flowStep: step,
    };
  }
}

/** What a reader must know before the first step of a flow, and at every one. */
export function buildFlowIntro(flow: FlowData, phrases: Phrases): BlockContent[] {
  const notice: BlockContent[] = flow.notice === undefined ? [] : [{ type: 'blockquote', children: [paragraph(toPhrasing(flow.notice))] }];
  const before = flow.before.map(toPhrasing);
  return [...notice, ...(before.length === 0 ? [] : [paragraph([text(`${phrases.flowBefore}:`)]), listOf(before)])];
}

/** The steps of a flow as one list: each with its branches, its end and what to do if the screen differs. */
export function toList(steps: readonly Step[], phrases: Phrases, titles: ReadonlyMap<string, string>): List {
  return { type: 'list', ordered: true, spread: false, children: steps.map((step) => toItem(step, phrases, titles)) };
}

function toItem(step: Step, phrases: Phrases, titles: ReadonlyMap<string, string>): ListItem {
  const { warning, content, ways, explain, outcome, troubles } = step;
  const { goOnWith, outcome: outcomeTitle, troubles: troublesTitle, ways: waysTitle } = phrases.steps;
  const branches = ways.map(({ title, number }) => [...asPhrasing(title), text(`: ${goOnWith(number)}`)]);
  const stops = troubles.map(({ when, do: remedy, article }) => [
    ...asPhrasing(when),
    text('. '),
    ...asPhrasing(remedy),
    text(' '),
    link(titles.get(article) ?? article, addresses.article(article)),
  ]);
  const named = (title: string, items: PhrasingContent[][]): BlockContent[] =>
    items.length === 0 ? [] : [paragraph([text(/[?:]$/.test(title) ? title : `${title}:`)]), listOf(items)];
  return {
    type: 'listItem',
    spread: false,
    children: [
      ...(warning === undefined ? [] : [paragraph([strong(`${phrases.noteNames.warning}:`), text(' '), ...asPhrasing(warning)])]),
      ...(content as BlockContent[]), // Paragraphs, made above.
      ...named(waysTitle, branches),
      ...(explain === undefined ? [] : [paragraph(asPhrasing(explain))]),
      ...named(outcomeTitle, outcome.map(asPhrasing)),
      ...named(troublesTitle, stops),
    ],
  };
}

function toPhrasing(words: string): PhrasingContent[] {
  return asPhrasing(parseInline(words));
}

function strong(words: string): PhrasingContent {
  return { type: 'strong', children: [text(words)] };
}

/** Inline texts hold words and inline components only. */
function asPhrasing(rich: Rich): PhrasingContent[] {
  return [...rich] as PhrasingContent[]; // See above.
}

function listBranches(step: FlowStep, device: DeviceName): { choice: string; next: string; title: string }[] {
  const ways = listWays(step, device);
  if (ways.length < 2) return [];
  return ways.flatMap(({ choice, next }) => {
    const title = step.choices?.find(({ id }) => id === choice)?.title;
    return choice === undefined || title === undefined ? [] : [{ choice, next, title }];
  });
}
