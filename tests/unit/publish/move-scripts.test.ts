import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moveScripts } from '../../../src/publish/move-scripts.ts';

const one = '<script type="module" src="/one.js"></script>';
const two = '<script type="module" src="/two.js"></script>';
const waiting = '<script type="module" async src="/wait.js"></script>';

test('scripts go to the end of the page, those of the header to the end of the footer; one that waits for nothing stays', () => {
  assert.equal(
    moveScripts(
      `<body><header class="site-header">${one}<nav></nav></header><main>${waiting}<p>Pay.</p>${two}</main><footer>Home</footer></body>`,
    ),
    `<body><header class="site-header"><nav></nav></header><main>${waiting}<p>Pay.</p></main><footer>Home${one}</footer>${two}</body>`,
  );
});

test('a page without the frame of the site keeps its scripts', () => {
  assert.equal(moveScripts(`<body>${two}<main>Pay.</main></body>`), `<body><main>Pay.</main>${two}</body>`);
});
