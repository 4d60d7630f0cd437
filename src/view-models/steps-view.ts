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
  warningHtml?: string | undefined;
  actionHtml: string;
  noteHtml?: string | undefined;
  ways: readonly WayView[];
  /** What the choice is about. */
  explainHtml?: string | undefined;
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

/** What the end of a practice sums up, in plain words. */
export interface ReadyView {
  costs: readonly string[];
  arrives: readonly string[];
  keep: readonly string[];
  /** Where readers do the real thing. */
  open?: { title: string; address: string } | undefined;
}

/** One procedure as a page shows it. */
export interface StepsView {
  kind: 'steps';
  idPrefix: string;
  /** The heading of steps that nothing else names. */
  heading?: { id: string; title: string } | undefined;
  /** Set where the steps are for one device only: what a reader with the other does. */
  otherDevice?: string | undefined;
  /** What to know before the first step. */
  introHtml: string;
  groups: readonly StepGroupView[];
  /** What the practice needs, if readers can try the steps. */
  practice?: { title: string; notice?: string | undefined; steps: readonly { id: string; title: string }[]; ready: ReadyView } | undefined;
  hasDrawings: boolean;
  /** What stands behind the ids in drawings. */
  lookup: InlineLookup;
}

/** Builds one procedure for its page. */
export function buildStepsView({ id, ownHeading, onlyFor, intro, groups, flow, hasPractice }: StepBlock, content: Content): StepsView {
  const lookup = getLookup(content);
  const plain = (text: string) => toText(parseInline(text), lookup);
  const { notice, ready = {} } = flow?.data ?? {};
  return {
    kind: 'steps',
    idPrefix: id === undefined ? '' : `${id}-`,
    heading: ownHeading === undefined ? undefined : { id: ownHeading, title: lookup.phrases.stepsHeading },
    otherDevice: onlyFor && lookup.phrases.onlyDevice[onlyFor],
    introHtml: toHtml(intro, lookup),
    groups: groups.map((group) => buildGroup(group, content)),
    practice:
      flow && hasPractice
        ? {
            title: flow.data.title,
            notice: notice && plain(notice),
            steps: flow.data.steps.map(({ id: step, title }) => ({ id: step, title })),
            ready: {
              costs: (ready.costs ?? []).map(plain),
              arrives: (ready.arrives ?? []).map(plain),
              keep: (ready.keep ?? []).map(plain),
              open: ready.open,
            },
          }
        : undefined,
    hasDrawings: hasPractice,
    // Not the whole content: what walks a view would walk every page of the site for each page.
    lookup: { facts: content.facts, labels: content.labels },
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
  const own = flowStep?.[device];
  if (!flowStep || !own) return undefined;
  const { do: action, note, screen, see } = own;
  const html = (text: string) => toHtml(parseInline(text), getLookup(content));
  const ways = listWays(flowStep, device);
  const [only] = ways.length === 1 ? ways : [];
  const onlyTitle = flowStep.choices?.find(({ id }) => id === only?.choice)?.title;
  return {
    id: flowStep.id,
    anchor: step.anchor,
    formerAnchors: step.formerAnchors,
    title: flowStep.title,
    waysData: ways.map(({ choice = '', next }) => `${choice}:${next}`).join(' '),
    warningHtml: step.warning && toHtml(step.warning, getLookup(content)),
    actionHtml: html(action),
    noteHtml: note === undefined ? undefined : html(note),
    ways: step.ways.map(({ choice, title, anchor, number }) => ({ choice, titleHtml: toHtml(title, getLookup(content)), anchor, number })),
    explainHtml: step.explain && toHtml(step.explain, getLookup(content)),
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
