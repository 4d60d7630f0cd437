import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import sharp from 'sharp';
import { drawPicture } from '../../../../src/publish/pictures/draw-picture.ts';
import { toPng } from '../../../../src/publish/pictures/kept-png.ts';
import { setLine, setLines } from '../../../../src/publish/pictures/type.ts';
import { readPictureColours } from '../../../../src/publish/pictures/write-pictures.ts';

const cache = mkdtempSync(join(tmpdir(), 'help-pictures-'));
after(() => rmSync(cache, { recursive: true }));

const colours = readPictureColours('#c2410c');
const draw = (title: string, note = 'A sentence below it.') =>
  drawPicture({ siteName: 'Test Help', title, note, icon: 'laptop', direction: 'ltr' }, colours);

const awkward = {
  short: 'Pay',
  long: 'How do I pay for my Trade Assurance order by T/T from a country where cards fail, and what do I do then?',
  endless: 'word '.repeat(40),
  'one word': 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(2),
  cyrillic: 'Как оплатить заказ?',
  hostile: '</svg><script>alert(1)</script> & "more"',
};

for (const [kind, title] of Object.entries(awkward)) {
  test(`a picture of a title that is ${kind} has its size, weighs at most 60 kB, and keeps its margins`, async () => {
    const png = await toPng(draw(title), cache);
    const { width, height } = await sharp(png).metadata();
    assert.deepEqual([width, height], [1200, 630]);
    assert.ok(png.length <= 60_000, `${png.length} bytes`);
    const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    const isInk = (x: number, y: number) => {
      const start = (y * info.width + x) * info.channels;
      return data.subarray(start, start + 3).every((channel) => channel < 120);
    };
    const inked: string[] = [];
    for (let y = 0; y < 630; y++) for (const x of [40, 78, 802, 840, 878]) if (isInk(x, y)) inked.push(`${x}, ${y}`);
    for (let x = 80; x < 800; x++) for (const y of [40, 140, 560, 600]) if (isInk(x, y)) inked.push(`${x}, ${y}`);
    assert.deepEqual(inked, []);
  });
}

test('lines are measured: none is wider than it may be, and no word is lost', () => {
  for (const size of [48, 84]) {
    const lines = setLines(awkward.long, size, 700, 720);
    assert.ok(lines.length > 1);
    for (const { width } of lines) assert.ok(width <= 720, `${width}`);
    const whole = setLine(awkward.long, size, 700).width;
    const space = setLine(' ', size, 700).width;
    const sum = lines.reduce((total, { width }) => total + width, 0) + space * (lines.length - 1);
    assert.ok(Math.abs(sum - whole) < 1);
  }
});

test('lines are of about the same length, and a word that fits on one stays whole', () => {
  const space = setLine(' ', 60, 700).width;
  const word = setLine('Coronavirus', 60, 700).width;
  const lines = setLines('Novel Coronavirus related', 60, 700, 720);
  assert.equal(lines.length, 2);
  const widths = lines.map(({ width }) => width);
  assert.ok(Math.max(...widths) >= word && Math.max(...widths) <= 720);
  assert.ok(Math.min(...widths) > space);
});

test('a title in a script that the type lacks leaves the picture without words, not with gaps', () => {
  assert.ok(draw('كيف أدفع؟') === draw('如何付款？'));
});

test('a note that does not fit whole is left out', () => {
  assert.ok(draw('Pay', 'So many words. '.repeat(20)) === draw('Pay', ''));
});

test('a picture is drawn once; one that was cut or altered is drawn anew', async () => {
  const own = mkdtempSync(join(cache, 'kept-'));
  const first = await toPng(draw('Pay'), own);
  const [name = ''] = readdirSync(join(own, 'pictures'));
  const file = join(own, 'pictures', name);
  const kept = readFileSync(file);
  // A seal that is right is believed: what is kept is used.
  await toPng(draw('Pay'), own);
  assert.deepEqual(readdirSync(join(own, 'pictures')), [name]);
  for (const spoilt of [kept.subarray(0, 200), Buffer.alloc(0), Buffer.concat([kept, Buffer.from('x')])]) {
    writeFileSync(file, spoilt);
    assert.deepEqual(Buffer.from(await toPng(draw('Pay'), own)), Buffer.from(first));
    assert.deepEqual(readFileSync(file), kept);
  }
  await toPng(draw('Other'), own);
  assert.equal(readdirSync(join(own, 'pictures')).length, 2);
});
