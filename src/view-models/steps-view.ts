import type { Content } from '../content/content.ts';
import { getLookup } from '../content/content.ts';
import { toHtml } from '../content/document/html.ts';
import { toText } from '../content/document/resolve.ts';
import { parseInline } from '../content/document/inline.ts';
import type { Step, StepBlock, StepGroup } from '../content/document/steps.ts';
import type { ScreenData } from '../content/schema/screen.ts';
import { deviceNames, type DeviceName } from '../content/schema/shared.ts';
import { listWays } from '../content/flow-route.ts';
import { addresses } from '../lib/addresses.ts';
import type { InlineLookup } from '../lib/inline-text.ts';

/** A way on from a step of a flow. */
export interface WayView {
  choice: string;
  titleHtml: string;
  anchor: string;
  number: number;
}

/** A step of a flow as a page shows it. */
export interface FlowStepView {
  /** Id in the flow. */
  id: string;
  anchor: string;
  formerAnchors: readonly string[];
  title: string;
  /** "choice:next" for each way on, for the practice. */
  waysData: string;
  actionHtml: string;
  noteHtml?: string | undefined;
  ways: readonly WayView[];
  /** The only choice on this device, which needs no asking. */
  onlyChoice?: { choice: string; titleHtml: string } | undefined;
  outcomeHtml: readonly string[];
  troubles: readonly { whenHtml: string; doHtml: string; href: string; title: string }[];
  screen: ScreenData;
  /** What the reader sees before acting. */
  see?: string | undefined;
}

/** The steps for one device, or for any. */
export interface StepGroupView {
  device?: DeviceName | undefined;
  anchor?: string | undefined;
  /** Written steps. */
  html: string;
  /** Steps of a flow. */
  steps: readonly FlowStepView[];
}

/** One procedure as a page shows it. */
export interface StepsView {
  kind: 'steps';
  idPrefix: string;
  /** What to know before the first step. */
  introHtml: string;
  groups: readonly StepGroupView[];
  /** What the practice needs, if readers can try the steps. */
  practice?: { title: string; notice?: string | undefined; steps: readonly { id: string; title: string }[] } | undefined;
  hasDrawings: boolean;
  /** What stands behind the ids in drawings. */
  lookup: InlineLookup;
}

/** Content between blocks of steps. */
export interface ProseView {
  kind: 'prose';
  html: string;
}

/** Builds the body of a page: prose as HTML, and its procedures. */
export function buildBody(
  blocks: readonly (StepBlock | { kind: 'prose'; content: StepBlock['content'] })[],
  content: Content,
): (ProseView | StepsView)[] {
  const lookup = getLookup(content);
  return blocks.map((block) =>
    block.kind === 'steps' ? buildStepsView(block, content) : { kind: 'prose', html: toHtml(block.content, lookup) },
  );
}

function buildStepsView({ id, intro, groups, flow, hasPractice }: StepBlock, content: Content): StepsView {
  const lookup = getLookup(content);
  const { notice } = flow?.data ?? {};
  return {
    kind: 'steps',
    idPrefix: id === undefined ? '' : `${id}-`,
    introHtml: toHtml(intro, lookup),
    groups: groups.map((group) => buildGroup(group, content)),
    practice:
      flow && hasPractice
        ? {
            title: flow.data.title,
            notice: notice === undefined ? undefined : toText(parseInline(notice), lookup),
            steps: flow.data.steps.map(({ id: step, title }) => ({ id: step, title })),
          }
        : undefined,
    hasDrawings: hasPractice,
    lookup: content,
  };
}

function buildGroup({ device, anchor, steps, content: written }: StepGroup, content: Content): StepGroupView {
  const lookup = getLookup(content);
  return {
    device,
    anchor,
    html: toHtml(written, lookup),
    steps: device === undefined ? [] : steps.flatMap((step) => buildFlowStep(step, device, content) ?? []),
  };
}

function buildFlowStep(step: Step, device: DeviceName, content: Content): FlowStepView | undefined {
  const { flowStep } = step;
  if (!flowStep) return undefined;
  const html = (text: string) => toHtml(parseInline(text), getLookup(content));
  const { do: action, note, screen, see } = flowStep[device];
  const ways = listWays(flowStep, device);
  const [only] = ways.length === 1 ? ways : [];
  const onlyTitle = flowStep.choices?.find(({ id }) => id === only?.choice)?.title;
  return {
    id: flowStep.id,
    anchor: step.anchor,
    formerAnchors: step.formerAnchors,
    title: flowStep.title,
    waysData: ways.map(({ choice = '', next }) => `${choice}:${next}`).join(' '),
    actionHtml: html(action),
    noteHtml: note === undefined ? undefined : html(note),
    ways: step.ways.map(({ choice, title, anchor, number }) => ({ choice, titleHtml: toHtml(title, getLookup(content)), anchor, number })),
    onlyChoice: only?.choice === undefined || onlyTitle === undefined ? undefined : { choice: only.choice, titleHtml: html(onlyTitle) },
    outcomeHtml: (flowStep.outcome ?? []).map(html),
    troubles: flowStep.troubles.map(({ when, do: remedy, article }) => ({
      whenHtml: html(when),
      doHtml: html(remedy),
      href: addresses.article(article),
      title: content.articlesBySlug.get(article)?.data.title ?? article,
    })),
    screen,
    see,
  };
}

/** The devices a procedure has steps for. */
export function listDevices({ groups }: StepsView): DeviceName[] {
  return deviceNames.filter((device) => groups.some((group) => group.device === device));
}
