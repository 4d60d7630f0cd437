import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findNearest, getEditDistance } from '../../../src/lib/nearest.ts';

test('counts a swap of neighbours as one edit', () => {
  assert.equal(getEditDistance('reveiwed', 'reviewed'), 1);
  assert.equal(getEditDistance('', 'abc'), 3);
  assert.equal(getEditDistance('same', 'same'), 0);
});

test('finds what a writer most likely meant', () => {
  assert.equal(findNearest('tt-arival-time', ['card-arrival', 'tt-arrival-time', 'tt-meaning']), 'tt-arrival-time');
});

test('offers nothing when nothing is near', () => {
  assert.equal(findNearest('zebra', ['pay-later', 'escrow']), undefined);
  assert.equal(findNearest('zebra', []), undefined);
});
