import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findBrowser } from '../../../scripts/find-browser.ts';

test('a CHROMIUM_PATH that leads nowhere is named', (context) => {
  const before = process.env['CHROMIUM_PATH'];
  context.after(() => {
    if (before === undefined) delete process.env['CHROMIUM_PATH'];
    else process.env['CHROMIUM_PATH'] = before;
  });
  process.env['CHROMIUM_PATH'] = '/nowhere/chrome';
  assert.throws(() => findBrowser(), /CHROMIUM_PATH is "\/nowhere\/chrome", but there is no such file/);
});
