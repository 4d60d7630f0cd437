import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layOutTimeline, toDays } from '../../../../src/content/components/timeline/lay-out-timeline.ts';

test('times of different units share one scale', () => {
  assert.equal(toDays(12, 'hours'), 0.5);
  assert.equal(toDays(2, 'weeks'), 14);
  assert.equal(toDays(3, 'working days'), 3);
});

test('a bar runs from the first moment it can be over to the last', () => {
  const { bars, days } = layOutTimeline([
    { id: 'slow', min: 5, max: 10 },
    { id: 'quick', min: 0, max: 2 },
  ]);
  assert.equal(days, 10);
  assert.deepEqual(bars, [
    { offset: 0, start: 50, end: 100, isPoint: false },
    { offset: 0, start: 0, end: 20, isPoint: false },
  ]);
});

test('what comes after something begins where that ends', () => {
  const { bars, days } = layOutTimeline([
    { id: 'first', min: 0, max: 4 },
    { id: 'second', min: 2, max: 6, after: 'first' },
  ]);
  assert.equal(days, 10);
  assert.deepEqual(bars[1], { offset: 40, start: 60, end: 100, isPoint: false });
});

test('the shortest time can still be seen, and a day is a point', () => {
  const { bars } = layOutTimeline([
    { id: 'hour', min: 0.04, max: 0.08 },
    { id: 'day', min: 30, max: 30 },
  ]);
  const [hour, day] = bars;
  assert.ok(hour && hour.end - hour.start >= 1.4);
  assert.equal(day?.isPoint, true);
});

test('no times make an empty scale', () => {
  assert.deepEqual(layOutTimeline([]), { bars: [], days: 0 });
});
