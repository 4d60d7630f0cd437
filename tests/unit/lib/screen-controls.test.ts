import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listControls } from '../../../src/lib/screen-controls.ts';

test('controls are listed from top to bottom, and what is only read is not', () => {
  const controls = listControls([
    { part: 'heading', text: 'Orders' },
    { part: 'menu', label: 'orders', answer: 'Open already.', items: [{ label: 'all', go: 'next' }] },
    { part: 'note', text: 'Ours.' },
    { part: 'timeline', items: [{ when: 'Now' }] },
    { part: 'area', text: 'Link', go: 'next' },
    { part: 'tabs', items: [{ label: 'tab', answer: 'Here.' }] },
  ]);
  assert.deepEqual(
    controls.map(({ label, text }) => label ?? text),
    ['orders', 'all', 'Link', 'tab'],
  );
});
