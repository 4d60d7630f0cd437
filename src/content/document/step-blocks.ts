import type { BlockContent, List, ListItem, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Phrases } from '../../language/language.ts';
import { getDevice } from '../components/steps/steps.ts';
import { listFlowDevices, type FlowData } from '../schema/flow.ts';
import type { DeviceName } from '../schema/shared.ts';
import type { MdxJsxFlowElement } from 'satteri';
import { getAttribute, isComponent, type ComponentNode, type Rich } from './component-node.ts';
import { buildFlowIntro, buildFlowSteps, toList } from './flow-steps.ts';
import type { Step, StepBlock, StepGroup } from './steps.ts';

/** What a block of steps is built with. */
export interface StepContext {
  flows: ReadonlyMap<string, FlowData>;
  /** Titles of articles by slug, for links from steps. */
  titles: ReadonlyMap<string, string>;
  phrases: Phrases;
  /** Set on a page that is for one device only. */
  onlyDevice?: DeviceName | undefined;
}

/** The last heading before a block of steps. */
interface Above {
  heading: Rich | undefined;
  /** Whether it names these steps: it stands after those before. */
  isOwn: boolean;
}

/** Builds the procedure of a `<Steps>`. Numbers its steps and gives each element its id: this is the only place that counts. */
export function buildStepBlock(node: ComponentNode, { heading, isOwn }: Above, context: StepContext): StepBlock {
  const id = getAttribute(node, 'id');
  const prefix = id === undefined ? '' : `${id}-`;
  const flowId = getAttribute(node, 'flow') ?? '';
  const data = context.flows.get(flowId);
  const groups = data ? buildFlowGroups(data, prefix, context) : buildWrittenGroups(node, prefix);
  const intro = data && !context.onlyDevice ? buildFlowIntro(data, context.phrases) : [];
  return {
    kind: 'steps',
    id,
    follows: getAttribute(node, 'follows') !== undefined,
    heading,
    isNamed: isOwn,
    ownHeading: isOwn || groups.some(({ anchor }) => anchor !== undefined) ? undefined : `${prefix}steps`,
    onlyFor: groups.length === 1 && !context.onlyDevice ? groups[0]?.device : undefined,
    groups,
    flow: data && { id: flowId, data },
    hasPractice: getAttribute(node, 'practice') !== undefined,
    intro,
    content: data ? [...intro, ...groups.flatMap((group) => toContent(group, context))] : node.children, // A body's blocks may stand at its root.
  };
}

function buildFlowGroups(flow: FlowData, prefix: string, { onlyDevice }: StepContext): StepGroup[] {
  if (onlyDevice) return [{ device: onlyDevice, steps: buildFlowSteps(flow, onlyDevice, prefix), content: [] }];
  return listFlowDevices(flow).map((device) => ({
    device,
    anchor: prefix + device,
    steps: buildFlowSteps(flow, device, `${prefix}${device}-`),
    content: [],
  }));
}

/** A flow's steps on one device as a writer would have written them. */
function toContent({ device, anchor, steps }: StepGroup, { phrases, titles }: StepContext): RootContent[] {
  const list = toList(steps, phrases, titles);
  if (device === undefined || anchor === undefined) return [list];
  return [
    {
      type: 'mdxJsxFlowElement',
      name: 'Device',
      attributes: [{ type: 'mdxJsxAttribute', name: 'name', value: device }],
      children: [list],
    },
  ];
}

function buildWrittenGroups(node: ComponentNode, prefix: string): StepGroup[] {
  const panels = node.children.filter((child): child is MdxJsxFlowElement => isComponent(child, 'Device'));
  if (panels.length === 0) {
    const content = node.children as BlockContent[]; // `<Steps>` is a block and holds blocks.
    return [{ steps: numberSteps(content, prefix), content }];
  }
  return panels.map((panel) => {
    const device = getDevice(panel);
    const content = panel.children as BlockContent[]; // As above.
    return { device, anchor: `${prefix}${device ?? ''}`, steps: numberSteps(content, `${prefix}${device ?? ''}-`), content };
  });
}

/** Gives the items of the outermost lists their numbers and ids, in order. */
function numberSteps(content: readonly BlockContent[], prefix: string): Step[] {
  const items: ListItem[] = [];
  visit({ type: 'root', children: [...content] }, 'list', (list: List) => {
    if (list.ordered) list.data = { ...list.data, hProperties: { className: ['numbered'] } };
    items.push(...list.children);
    return SKIP;
  });
  return items.map((item, index) => {
    const anchor = `${prefix}step-${index + 1}`;
    item.data = { ...item.data, hProperties: { id: anchor } };
    return { anchor, formerAnchors: [], number: index + 1, content: item.children, ways: [], outcome: [], troubles: [] };
  });
}
