import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { dropScriptHashes, keepOwnStyleHashes } from '../../../src/publish/integrations/slim-policy.ts';

test('the policy loses the hashes of scripts and keeps those of styles', () => {
  assert.equal(
    dropScriptHashes(
      `<meta content="default-src 'self'; script-src 'self' 'wasm-unsafe-eval' 'sha256-a+/=' 'sha256-b='; style-src 'self' 'sha256-c=';">`,
    ),
    `<meta content="default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'sha256-c=';">`,
  );
  assert.equal(dropScriptHashes('<p>script-src</p>'), '<p>script-src</p>');
});

test('the policy names the page’s own styles and no others', () => {
  const hash = createHash('sha256').update('a{color:red}').digest('base64');
  assert.equal(
    keepOwnStyleHashes(`<meta content="style-src 'self' 'sha256-a=' 'sha256-b=';"><style>a{color:red}</style>`),
    `<meta content="style-src 'self' 'sha256-${hash}';"><style>a{color:red}</style>`,
  );
});
