import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawTimeline, layOutTimeline, toDays } from '../../../../src/content/components/timeline/lay-out-timeline.ts';

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
  assert.deepEqual(drawTimeline('<p>None.</p>'), { html: '<p>None.</p>', days: 0 });
});

test('empty bars are filled in their place, without styles the security policy refuses', () => {
  const { html } = drawTimeline(
    '<li>A<svg data-moment="a" data-min="0" data-max="5"></svg></li><li>B<svg data-moment="b" data-min="1" data-max="5" data-after="a"></svg></li>',
  );
  assert.match(html, /<li>A<svg class="bar" aria-hidden="true"[^>]*>.*width="50%".*<\/svg><\/li><li>B<svg/);
  assert.match(html, /x="60%" y="1" width="40%"/);
  assert.doesNotMatch(html, /style=/);
});
