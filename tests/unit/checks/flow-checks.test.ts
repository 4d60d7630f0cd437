import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { readContent } from '../../../src/content/read.ts';
import { checkForBuild } from '../../../src/checks/check-content.ts';
import { formatProblems } from '../../../src/content/problem.ts';
import { describeArticle, makeContent } from '../../support/make-content.ts';
import { makeFlow } from '../../support/make-flow.ts';

let parent = '';
let folder = '';

before(async () => {
  parent = await mkdtemp(join(tmpdir(), 'help-flows-'));
  folder = join(parent, 'content');
  await makeContent(folder);
});

after(() => rm(parent, { recursive: true }));

/** What the check says about the invented flow after these changes, without the file's name. */
async function check(...changes: [string, string][]): Promise<string[]> {
  let text = makeFlow(describeArticle(1).slug);
  for (const [from, to] of changes) {
    assert.ok(text.includes(from), `the flow holds "${from}"`);
    text = text.replace(from, to);
  }
  await writeFile(join(folder, 'flows/send-parcel.yaml'), text);
  const report = formatProblems(checkForBuild(await readContent(folder)));
  return report === '' ? [] : report.replaceAll('content/flows/send-parcel.yaml', '').split('\n');
}

/** The line on which a text stands in the invented flow, so that the expectations survive its edits. */
function lineOf(text: string, after = ''): number {
  const flow = makeFlow(describeArticle(1).slug);
  return flow.slice(0, flow.indexOf(text, flow.indexOf(after))).split('\n').length;
}

test('the invented flow has no mistakes', async () => {
  assert.deepEqual(await check(), []);
});

test('a next step that does not exist is named with the nearest one', async () => {
  const line = lineOf('next: address');
  assert.deepEqual(
    (await check(['next: address', 'next: adress']))[0],
    `:${line} unknown-step: step "wrap" leads to "adress", which does not exist. Did you mean "address"?`,
  );
});

test('a step that no way leads to is named, also if only one device misses it', async () => {
  const line = lineOf('id: stay');
  assert.deepEqual(await check(['next: stay', 'next: post']), [
    `:${line} unreachable-step: no step leads to "stay". Name it in a "next" or a choice, or remove it.`,
  ]);
  assert.deepEqual(await check(['        next: stay\n', '        next: stay\n        devices: [laptop]\n']), [
    `:${line + 1} unreachable-step: no step leads to "stay" on the device "app". Name it in a "next" or a choice, or remove it.`,
  ]);
});

test('an id that is taken is named with the line that has it', async () => {
  assert.deepEqual(await check(['- id: no-paper', '- id: boat']), [
    `:${lineOf('- id: boat')} duplicate-step-id: the id "boat" is taken on line ${lineOf('- id: no-paper')}. Ids are part of addresses: choose another.`,
  ]);
});

test('a control whose label is not in labels.yaml is named with the nearest one', async () => {
  const line = lineOf('{ label: by-boat');
  assert.deepEqual(await check(['label: by-boat', 'label: by-baot']), [
    `:${line} unknown-label: the drawing of step "address" for the device "laptop" names the label "by-baot", which does not exist. Did you mean "by-boat"?`,
  ]);
});

test('a landmark rests on a fact that is there', async () => {
  assert.deepEqual(await check(['count: 8, fact: parcel-time', 'count: 8, fact: parcel-tme']), [
    `:${lineOf('count: 8')} unknown-fact: a landmark in the drawing of step "wrap" for the device "laptop" rests on the fact "parcel-tme", which does not exist. Did you mean "parcel-time"?`,
  ]);
  assert.match(
    (await check(['count: 8, fact: parcel-time', 'count: 8'])).join(''),
    /"fact" of entry 2 of "laptop.screen.landmarks" of "wrap" is missing/,
  );
});

test('a step without one of the devices is named', async () => {
  const line = lineOf('- id: stay');
  assert.deepEqual(await check(['    app:\n      do: Keep the parcel.\n      screen: *end\n', '']), [
    `:${line} missing-device: step "stay" says nothing for the device "app", which other steps have. Add it, or leave the device out of every step.`,
  ]);
});

test('an end that does not say what happens next is named', async () => {
  const line = lineOf('- id: stay');
  assert.deepEqual(await check(['    outcome: ["It stays with you."]\n', '']), [
    `:${line} end-without-outcome: step "stay" is an end, but does not say what happens next. Add an "outcome", or a "next" or "choices" if it goes on.`,
  ]);
});

test('all five mistakes are reported in one run, and nothing that follows from them', async () => {
  const rules = (
    await check(
      ['next: form', 'next: frm'],
      ['- id: no-paper', '- id: pigeon'],
      ['label: by-boat', 'label: by-baot'],
      ['    app:\n      do: Keep the parcel.\n      screen: *end\n', ''],
      ['    outcome: ["It stays with you."]\n', ''],
    )
  ).map((line) => line.split(' ')[1]);
  assert.deepEqual(rules.toSorted(), ['duplicate-step-id:', 'end-without-outcome:', 'missing-device:', 'unknown-label:', 'unknown-step:']);
});

test('a drawing needs something to press that leads on, and says what every other press does', async () => {
  assert.deepEqual(await check(['{ label: by-boat, go: boat }', '{ label: by-boat }']), [
    `:${lineOf('  laptop:', 'id: address') + 4} drawing-without-way: the drawing of step "address" for the device "laptop" has nothing to press that goes on to "boat". Give a control "go: next" or the id of the choice.`,
    `:${lineOf('{ label: by-boat')} silent-control: in the drawing of step "address" for the device "laptop", "by-boat" needs either "go" (it leads on) or "answer" (what it does, and where to look).`,
  ]);
  assert.deepEqual(
    await check(['go: pigeon', 'go: submarine']).then((lines) => lines.at(-1)),
    `:${lineOf('{ text: By carrier')} unknown-way: in the drawing of step "address" for the device "laptop", "By carrier pigeon" goes to "submarine". Allowed: next, boat, pigeon.`,
  );
});

test('a piece of a drawing that does not exist is named with the nearest one', async () => {
  assert.deepEqual(
    await check(['part: methods', 'part: method']).then((lines) => lines.find((line) => line.includes('invalid-value'))),
    `:${lineOf('- part: methods')} invalid-value: "part" of entry 2 of "laptop.screen.parts" of "address" is no piece of a drawing, found part "method". Did you mean "methods"? Allowed: heading, text, note, order, menu, tabs, button, methods, area, field, timeline.`,
  );
});

test('a way that goes round for ever is named', async () => {
  const problems = await check(['    outcome: ["It stays with you."]\n', '    next: stay\n']);
  assert.deepEqual(problems.filter((line) => line.includes('no-way-out')).length, 2);
});
