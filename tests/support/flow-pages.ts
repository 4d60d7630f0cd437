import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { getLookup } from '../../src/content/content.ts';
import { toStepText, type StepText } from '../../src/content/document/article-text.ts';
import { buildFlowSteps } from '../../src/content/document/flow-steps.ts';
import { readContent } from '../../src/content/read.ts';
import { findRoute, listWays, type RouteStep } from '../../src/content/flow-route.ts';
import { getPlainText } from '../../src/lib/inline-text.ts';
import { listControls } from '../../src/lib/screen-controls.ts';
import { formatPracticeQuery } from '../../src/lib/practice-address.ts';
import { listFlowDevices, type FlowData } from '../../src/content/schema/flow.ts';
import type { DeviceName } from '../../src/content/schema/shared.ts';

/** A control of a drawing as a test presses it, and what must follow. */
export interface TestControl {
  /** Its place among all controls of the drawing. */
  index: number;
  /** The step it leads to; undefined if it answers, or asks which way to go. */
  leadsTo: string | undefined;
  /** What it says; undefined if it leads on. */
  answer: string | undefined;
}

/** A step of a flow with everything that tests compare and press. */
export interface TestStep extends Omit<StepText, 'title'> {
  /** Id in the flow. */
  id: string;
  title: string;
  address: string;
  anchor: string;
  nextSteps: string[];
  choiceCount: number;
  controls: TestControl[];
}

/** A flow on one device, on the page that offers to practise it. */
export interface FlowPage {
  flow: string;
  device: DeviceName;
  path: string;
  steps: TestStep[];
}

/** Every flow of `content/` on both devices, from the files themselves. */
export async function loadFlowPages(): Promise<FlowPage[]> {
  const { content } = await readContent('content');
  if (!content) throw new Error('The content folder can not be read.');
  return [...content.flows].flatMap(([id, flow]) =>
    listFlowDevices(flow).map((device): FlowPage => {
      const { path, prefix } = findPage(id, device);
      const plain = buildFlowSteps(flow, device, prefix).map((step) => toStepText(step, getLookup(content)));
      const graph = flow.steps.map((step) => ({ id: step.id, ways: listWays(step, device) }));
      const steps = flow.steps.flatMap((step, index): TestStep[] => {
        const text = plain[index];
        const { choices } = findRoute(graph, step.id) ?? { choices: [] };
        const anchor = `${prefix}step-${step.id}`;
        const ways = listWays(step, device);
        return text
          ? [
              {
                ...text,
                id: step.id,
                title: step.title,
                anchor,
                address: `${path}${formatPracticeQuery(device, choices)}#${anchor}`,
                nextSteps: ways.map(({ next }) => next),
                choiceCount: ways.length,
                controls: listTestControls(flow, index, device, graph, (words) => getPlainText(words, content)),
              },
            ]
          : [];
      });
      return { flow: id, device, path, steps };
    }),
  );
}

function listTestControls(
  flow: FlowData,
  index: number,
  device: DeviceName,
  graph: readonly RouteStep[],
  plain: (text: string) => string,
): TestControl[] {
  const ways = graph[index]?.ways ?? [];
  return listControls(flow.steps[index]?.[device]?.screen.parts ?? []).map(({ go, answer }, position) => {
    const way = ways.find(({ choice }) => choice === go) ?? (ways.length === 1 ? ways[0] : undefined);
    return {
      index: position,
      leadsTo: go === undefined ? undefined : way?.next,
      answer: answer === undefined ? undefined : plain(answer),
    };
  });
}

/** The page whose text offers the practice of a flow: a guide's page for the device, else an article. */
function findPage(flow: string, device: DeviceName): { path: string; prefix: string } {
  const offers = (file: string) => readFileSync(file, 'utf8').includes(`<Steps flow="${flow}" practice />`);
  const guide = globSync(`content/guides/*/${device}.mdx`).find(offers);
  if (guide) return { path: `/${guide.replaceAll('\\', '/').replace('content/', '').replace('.mdx', '')}/`, prefix: '' };
  const article = globSync('content/articles/*/*.mdx').find(offers);
  if (article) return { path: `/articles/${basename(article, '.mdx')}/`, prefix: `${device}-` };
  throw new Error(`No page offers to practise the flow "${flow}" on the device "${device}".`);
}
