import { flowSchema, type FlowData } from '../../src/content/schema/flow.ts';

/** A flow of two steps for both devices; the first has more, if that is what a test is about. */
export function makeSteps(first: object = {}, flow: object = {}): FlowData {
  const device = (id: string) => ({ do: `Do ${id}.`, screen: { at: 'Page', parts: [{ part: 'text', text: 'Words' }] } });
  const step = (id: string) => ({ id, title: `To ${id}`, laptop: device(id), app: device(id) });
  return flowSchema.parse({
    title: 'A flow',
    steps: [
      { ...step('one'), next: 'two', ...first },
      { ...step('two'), outcome: ['It is done.'] },
    ],
    ...flow,
  });
}
