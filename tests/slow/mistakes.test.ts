import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { checkForBuild } from '../../src/checks/check-content.ts';
import { readContent } from '../../src/content/read.ts';
import { makeContent } from '../support/make-content.ts';

const parent = mkdtempSync(join(tmpdir(), 'help-mistakes-'));
const whole = join(parent, 'whole');
const folder = join(parent, 'content');
/** Set HELP_TEST_SEED to look at other mistakes. */
const firstSeed = Number(process.env['HELP_TEST_SEED'] ?? 1);
const rounds = 4;
const mistakesPerRound = 100;

before(() => makeContent(whole, 60));
after(() => rmSync(parent, { recursive: true, force: true }));

/** The same numbers for the same seed, from 0 to below 1 (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What a writer may type or paste anywhere. */
const pieces = [
  '{',
  '}',
  '{parcel-time}',
  '{#a-b}',
  '[send-parcel]',
  '[x](/articles/nowhere/)',
  '[x](#nowhere)',
  '[x](#%E0)',
  '[x](/glossary/#parcel)',
  '<Fact id="parcel-time" />',
  '<Fact id="parcel-tim" />',
  '<Note type="tip">',
  '</Note>',
  '<Steps>',
  '<Steps flow="send-parcel" id="again" practice />',
  '<Device name="app">',
  '<Anchor id="what-it-costs" />',
  '<Anchor id="new-place" />',
  '\n\n## What it costs\n\n',
  '\n\n### Deeper\n\n',
  '\n\n## A heading with *words* {#own-id}\n\n',
  '\n- a\n  - b\n',
  '\n1. one\n2. two\n',
  '\n| a | b |\n| - | - |\n| 1 |\n',
  '---',
  '\n---\n',
  '# ',
  ': ',
  ' #',
  '- ',
  '&a ',
  '*a',
  '!!binary ',
  '|',
  '>',
  '"',
  "'",
  '\\',
  '%',
  '&lt;',
  '&#0;',
  '&#x202E;',
  '\u202E',
  '\u0000',
  '\uFEFF',
  '\t',
  '\r\n',
  '😀',
  'é',
  '<',
  '<b>',
  '<!--',
  '-->',
  '{/* note */}',
  '{/* open',
  '`',
  '~~x~~',
  'https://example.com/',
  'javascript:alert(1)',
  'null',
  'true',
  '0',
  '-1',
  '99999999999999999999',
  '2026-13-40',
  '2099-01-01',
  '__proto__',
  'constructor',
  'x'.repeat(300),
  '[]',
  '{}',
  '',
];

/** One slip: at a place of a text, a piece too much, a piece in place of a word, or a part missing, doubled or swapped. */
function spoil(text: string, random: () => number): string {
  const pick = (end: number) => Math.floor(random() * end);
  const piece = pieces[pick(pieces.length)] ?? '';
  const at = pick(text.length);
  const lines = text.split('\n');
  const line = pick(lines.length);
  const [one = '', next = ''] = lines.slice(line, line + 2);
  switch (pick(8)) {
    case 0:
      return text.slice(0, at) + piece + text.slice(at);
    case 1:
      return lines.with(line, one + piece).join('\n');
    case 2:
      return lines
        .with(
          line,
          one.replace(/(^\s*(?:- )?[\w]+: ).*/, (_all, key: string) => key + piece),
        )
        .join('\n');
    case 3:
      return lines.toSpliced(line, 1).join('\n');
    case 4:
      return lines.toSpliced(line, 0, one).join('\n');
    case 5:
      return lines.toSpliced(line, 2, next, one).join('\n');
    case 6:
      return lines.with(line, one.replace(/[a-z]+(?=[^a-z]*$)/, piece)).join('\n');
    default:
      return lines.with(line, ` ${one}`).join('\n');
  }
}

test(`of ${rounds * mistakesPerRound} mistakes, the check names each that would stop a build`, async () => {
  const counts = { named: 0, harmless: 0, unchanged: 0 };
  for (let round = 0; round < rounds; round++) {
    const random = makeRandom(firstSeed * 1000 + round);
    rmSync(folder, { recursive: true, force: true });
    cpSync(whole, folder, { recursive: true });
    const kept: string[] = [];
    for (let count = 0; count < mistakesPerRound; count++) {
      const files = globSync('**', { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile());
      // Articles are many and alike: half of the slips are made elsewhere.
      const rare = files.filter((file) => !file.startsWith('articles'));
      const list = random() < 0.5 ? files.toSorted() : rare.toSorted();
      const file = list[Math.floor(random() * list.length)] ?? '';
      const old = readFileSync(join(folder, file), 'utf8');
      const text = spoil(old, random);
      if (text === old) counts.unchanged += 1;
      writeFileSync(join(folder, file), text);
      const problems = checkForBuild(await readContent(folder));
      for (const problem of problems) {
        assert.match(problem.file, /^content(?:\/|$)/);
        // A sentence, or the line to write as it stands.
        assert.ok(problem.line >= 1 && /[.!?]$|[a-z]: \S.*$/.test(problem.message), `${problem.rule}: ${problem.message}`);
      }
      if (problems.length > 0) {
        counts.named += 1;
        writeFileSync(join(folder, file), old);
      } else if (text !== old) {
        counts.harmless += 1;
        kept.push(file);
      }
    }
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--outDir', join(parent, 'dist')], {
      encoding: 'utf8',
      env: { ...process.env, HELP_CONTENT_DIR: folder, HELP_CACHE_DIR: join(parent, 'cache') },
    });
    assert.equal(status, 0, `round ${round}: the check passed, the build did not. Changed: ${kept.join(', ')}\n${stdout}${stderr}`);
    assert.doesNotMatch(stderr, /^\s+at /m, 'no stack');
  }
  console.log(`${counts.named} named, ${counts.harmless} harmless, ${counts.unchanged} without a change`);
  assert.ok(counts.named > (rounds * mistakesPerRound) / 3 && counts.harmless > rounds * 5, JSON.stringify(counts));
});

test('a copy of the content with any one file emptied, cut or turned to noise gets an answer', async () => {
  const files = globSync('**', { cwd: whole }).filter((file) => statSync(join(whole, file)).isFile());
  const random = makeRandom(firstSeed);
  for (const file of files.filter((each) => !each.startsWith('articles') || random() < 0.1)) {
    const old = readFileSync(join(whole, file));
    const spoilt = [Buffer.alloc(0), old.subarray(0, old.length / 2), Buffer.from(old).reverse(), Buffer.alloc(300, 0xff)];
    for (const bytes of spoilt) {
      writeFileSync(join(whole, file), bytes);
      const problems = checkForBuild(await readContent(whole));
      assert.ok(Array.isArray(problems), file);
      if (bytes.length === 300) assert.equal(problems[0]?.rule, 'no-text', file);
    }
    writeFileSync(join(whole, file), old);
  }
});
