import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatSecurityPolicy } from '../../../src/publish/security.ts';

const own =
  "default-src 'self';img-src 'self' data:;object-src 'none';base-uri 'self';form-action 'self';" +
  "require-trusted-types-for 'script';trusted-types 'none';worker-src 'self'";
const rest = "; script-src 'self' 'wasm-unsafe-eval' 'inline-speculation-rules'; style-src 'self' 'sha256-a=';";

// The whole text stands here on purpose: whoever loosens the policy has to loosen this promise too.
test('pages load nothing but the site’s own files, and turn no text into HTML or scripts', () => {
  assert.equal(formatSecurityPolicy({}, ['sha256-a=']), own + rest);
});

test('answers about a page go to one more place, and only to its origin', () => {
  const feedback = { endpoint: 'https://answers.example/inbox?x=1' };
  assert.equal(formatSecurityPolicy({ feedback }, ['sha256-a=']), `${own};connect-src 'self' https://answers.example${rest}`);
});

test('where pages are kept, one rule may name the script of the worker', () => {
  assert.equal(
    formatSecurityPolicy({ offline: true }, ['sha256-a=']),
    own.replace("trusted-types 'none'", 'trusted-types help-worker') + rest,
  );
});
