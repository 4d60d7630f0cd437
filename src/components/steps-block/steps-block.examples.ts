import type { StepsView } from '../../view-models/steps-view.ts';
import { exampleLookup, listAwkward, toExampleHtml, type Examples } from '../example.ts';
import type { Props } from './StepsBlock.astro';

const list = (prefix: string, text: string) =>
  `<ol class="numbered"><li id="${prefix}step-1"><p>${toExampleHtml(text)}</p></li><li id="${prefix}step-2"><p>Wait.</p></li></ol>`;

function build(groups: StepsView['groups']): Props {
  return {
    steps: { kind: 'steps', idPrefix: '', introHtml: '', groups, hasDrawings: false, lookup: exampleLookup },
    devicePages: [],
  };
}

export const examples: Examples<Props> = {
  anyDevice: { shows: 'Steps that are the same on every device.', props: build([{ html: list('', 'Open it.'), steps: [] }]) },
  twoDevices: {
    shows: 'Tabs, with the steps of each device.',
    props: build([
      { device: 'laptop', anchor: 'laptop', html: list('laptop-', 'Select [send-parcel].'), steps: [] },
      { device: 'app', anchor: 'app', html: list('app-', 'Tap [send-parcel].'), steps: [] },
    ]),
  },
  ...listAwkward((text) => build([{ html: list('', text), steps: [] }])),
};
