import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addIdPrefix, addStepIds } from '../../../src/lib/step-ids.ts';

test('numbers the outer steps and leaves lists inside a step alone', () => {
  assert.equal(
    addStepIds('<ol>\n<li>One<ul><li>part</li></ul></li>\n<li class="a">Two</li>\n</ol>', 'app-'),
    '<ol class="numbered">\n<li id="app-step-1">One<ul><li>part</li></ul></li>\n<li id="app-step-2" class="a">Two</li>\n</ol>',
  );
});

test('keeps an id that is there', () => {
  assert.equal(addStepIds('<ol><li id="own">One</li></ol>', ''), '<ol class="numbered"><li id="own">One</li></ol>');
});

test('a block’s prefix stands before every id and nothing else', () => {
  assert.equal(
    addIdPrefix('<section id="app" data-id="x"><li id="app-step-1">', 'paid-'),
    '<section id="paid-app" data-id="x"><li id="paid-app-step-1">',
  );
  assert.equal(addIdPrefix('<p id="a">', ''), '<p id="a">');
});
