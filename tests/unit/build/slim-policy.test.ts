import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { dropScriptHashes, joinStyles } from '../../../src/build/integrations/slim-policy.ts';

test('the policy loses the hashes of scripts and keeps those of styles', () => {
  assert.equal(
    dropScriptHashes(
      `<meta content="default-src 'self'; script-src 'self' 'wasm-unsafe-eval' 'sha256-a+/=' 'sha256-b='; style-src 'self' 'sha256-c=';">`,
    ),
    `<meta content="default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'sha256-c=';">`,
  );
  assert.equal(dropScriptHashes('<p>script-src</p>'), '<p>script-src</p>');
});

test('the styles of a page become one element in their order, with the hash that allows it', () => {
  const hash = createHash('sha256').update('a{color:red}b{color:$&}').digest('base64');
  assert.equal(
    joinStyles(
      `<meta content="style-src 'self' 'sha256-a=' 'sha256-b=';"><style>a{color:red}</style><title>T</title><style>b{color:$&}</style>`,
    ),
    `<meta content="style-src 'self' 'sha256-${hash}';"><style>a{color:red}b{color:$&}</style><title>T</title>`,
  );
  assert.equal(joinStyles('<style>a{}</style>'), '<style>a{}</style>');
});
