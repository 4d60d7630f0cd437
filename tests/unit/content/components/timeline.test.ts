import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layOutTimeline, toDays } from '../../../../src/content/components/timeline/lay-out-timeline.ts';
import { toHtml } from '../../../../src/content/document/html.ts';
import { toMarkdown } from '../../../../src/content/document/resolve.ts';
import { createLookup, parseBody } from '../../../support/content.ts';

test('times of different units share one scale', () => {
  assert.equal(toDays(12, 'hours'), 0.5);
  assert.equal(toDays(2, 'weeks'), 14);
  assert.equal(toDays(5, 'working days'), 7);
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

test('what waits for something that is not there, or has no time, begins at the start', () => {
  const { bars } = layOutTimeline([
    { id: 'a', min: 1, max: 2, after: 'gone' },
    { id: 'b', min: 1, max: 4 },
    { id: 'c', min: 0, max: 0 },
  ]);
  assert.deepEqual(
    bars.map(({ offset, start, end, isPoint }) => [offset, start, end, isPoint]),
    [
      [0, 25, 50, false],
      [0, 25, 100, false],
      [0, 0, 1.5, true],
    ],
  );
});

test('units are counted in days', () => {
  assert.deepEqual(
    (['minutes', 'hours', 'days', 'working days', 'weeks', 'months'] as const).map((unit) => toDays(1440, unit)),
    [1, 60, 1440, 2016, 10080, 43200],
  );
});

const lookup = createLookup({
  first: { value: '1–2 days', duration: { min: 1, max: 2, unit: 'days' } },
  then: { value: '2 days', duration: { min: 2, max: 2, unit: 'days' } },
  none: { value: 'soon' },
});
test('a scale of working days alone is told in them, and any other in days', () => {
  const tell = (...units: ('days' | 'working days')[]) => {
    const facts = units.map((unit, index) => [`f${index}`, { value: `5 ${unit}`, duration: { min: 5, max: 5, unit } }] as const);
    const moments = units.map((_, index) => `<Moment id="f${index}"${index > 0 ? ' after="f0"' : ''}>It waits</Moment>`);
    const text = `<Timeline caption="All">\n\n${moments.join('\n\n')}\n\n</Timeline>\n`;
    return /Start<\/span><span>(.*?)<\/span>/.exec(toHtml(parseBody(text).children, createLookup(Object.fromEntries(facts))))?.[1];
  };
  assert.equal(tell('working days', 'working days'), '10 working days');
  assert.equal(tell('working days', 'days'), '12 days');
});

const body = `<Timeline caption="In all">

<Moment id="first">It *starts*</Moment>

<Moment id="then" after="first">
It ends
</Moment>

<Moment id="none">Nobody knows</Moment>

</Timeline>
`;

test('a timeline is a list with a name, a time and a bar for each moment, and a scale that nobody has to hear', () => {
  const html = toHtml(parseBody(body).children, lookup).replace(/<button[^]*?<\/button>|<\/?span class="fact[^>]*>|\u2060/g, '');
  const track = '<rect class="track" x="0" y="3" width="100%" height="6" rx="3"/>';
  assert.match(html, /^<figure class="timeline"><figcaption>In all<\/figcaption><ul>/);
  assert.deepEqual(
    [...html.matchAll(/<svg class="bar" aria-hidden="true" focusable="false">(.*?)<\/svg>/g)].map(([, drawn = '']) => drawn),
    [
      `${track}<rect class="wait" x="0%" y="4" width="25%" height="4" rx="2"/><rect class="span" x="25%" y="1" width="25%" height="10" rx="5"/>`,
      `${track}<rect class="wait" x="50%" y="4" width="48.5%" height="4" rx="2"/><circle class="point" cx="98%" cy="6" r="6"/>`,
      `${track}<rect class="wait" x="0%" y="4" width="0%" height="4" rx="2"/><circle class="point" cx="1.5%" cy="6" r="6"/>`,
    ],
  );
  assert.deepEqual(
    [...html.matchAll(/<span class="name">([^]*?)<\/span><span class="time">([^]*?)<\/span>/g)].map(([, name = '', time = '']) => [
      name.trim(),
      time.replace(/<[^>]*>/g, ''),
    ]),
    [
      ['It <em>starts</em>', '1–2 days'],
      ['It ends', '2 days'],
      ['Nobody knows', 'soon'],
    ],
  );
  assert.match(html, /<p class="scale" aria-hidden="true"><span>Start<\/span><span>4 days<\/span><\/p><\/figure>$/);
});

test('a timeline in Markdown is its caption and a list of its times', () => {
  assert.equal(
    toMarkdown(parseBody(body).children, lookup),
    '**In all**\n\n- It starts: 1–2 days\n- It ends: 2 days\n- Nobody knows: soon\n',
  );
});
