import type { Examples } from '../example.ts';
import type { Props } from './DevicePanels.astro';

const slot =
  '<section id="laptop" data-device="laptop"><h2>On a laptop</h2><ol><li>Click.</li></ol></section><section id="app" data-device="app"><h2>In the app</h2><ol><li>Tap.</li></ol></section>';

export const examples: Examples<Props> = {
  both: { shows: 'Tabs for two devices.', props: { devices: ['laptop', 'app'] }, slot },
  one: {
    shows: 'Steps for one device need no tabs.',
    props: { devices: ['app'] },
    slot: '<section id="app" data-device="app"><h2>In the app</h2></section>',
  },
  rightToLeft: { shows: 'The first tab stands at the right.', props: { devices: ['laptop', 'app'] }, slot, direction: 'rtl' },
};
