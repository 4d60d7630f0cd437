import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { flowSchema } from '../../../src/content/schema/flow.ts';
import { buildPlainSteps, renderFlowText } from '../../../src/view-models/flow-text.ts';
import { makeFlow } from '../../support/make-flow.ts';

const flow = flowSchema.parse(parse(makeFlow('no-paper-article')));
const lookup = { facts: new Map([['parcel-time', { value: '3–5 days' }]]), labels: new Map([['send-parcel', { text: 'Send Parcel' }]]) };

test('a flow reads as numbered steps, with branches, ends and what to do if the screen differs', () => {
  assert.equal(
    renderFlowText(flow, 'laptop', lookup, (slug) => `https://help.example/${slug}/`),
    `Send a parcel (Laptop)

Parcels of 3–5 days are no longer sent.

Before you start:
- Have a parcel.

1. Select Send Parcel for wrap.
   - There is no paper? Wait 3–5 days. https://help.example/no-paper-article/
2. Choose how to send it. By boat there is a form.
   - I send it by boat: go on with step 3
   - I send it by pigeon: go on with step 4
3. Fill in the form.
   - I have paid: go on with step 4
   - I have not paid: go on with step 5
4. Wait for the parcel.
   What happens next:
   - It arrives in 3–5 days.
5. Keep the parcel.
   What happens next:
   - It stays with you.
`,
  );
});

test('each device has its own words and its own choices', () => {
  const steps = buildPlainSteps(flow, 'app', lookup);
  assert.equal(steps[0]?.text, 'Tap Send Parcel for wrap.');
  assert.deepEqual(
    steps[1]?.ways.map(({ title }) => title),
    ['I send it by boat', 'I send it by pigeon', 'I send it by submarine'],
  );
});

test('without addresses, troubles still say what to do', () => {
  assert.match(renderFlowText(flow, 'app', lookup), / {3}- There is no paper\? Wait 3–5 days\.\n/);
});
