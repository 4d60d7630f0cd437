import assert from 'node:assert/strict';
import { test } from 'node:test';
import { maxBodyCharacters } from '../../../src/content/allowed-markdown.ts';
import type { Problem } from '../../../src/content/problem.ts';
import { listNodes, parseMdxFile, parseYamlFile, type MdxFile } from '../../../src/content/source-file.ts';

function readMdx(text: string | undefined): { source: MdxFile; problems: string[] } {
  const problems: Problem[] = [];
  const source = parseMdxFile('a.mdx', text, problems);
  return { source, problems: problems.map(({ file, line, rule, message }) => `${file}:${line} ${rule}: ${message}`) };
}

test('a value stands on its line, one that is not there on that of the nearest thing above it', () => {
  const source = parseYamlFile('a.yaml', 'a: 1\nb:\n  - c: 2\n    d: 3\n  - e\n', []);
  const paths = [['a'], ['b'], ['b', 0], ['b', 0, 'd'], ['b', 1], ['b', 0, 'gone'], ['b', 7], ['gone', 1], []];
  assert.deepEqual(
    paths.map((path) => source.getLine(path)),
    [1, 3, 3, 4, 5, 3, 3, 1, 1],
  );
});

test('a key stands on its own line, not on that of its value', () => {
  const source = parseYamlFile('a.yaml', 'a:\n  - 1\nb:\n  c:\n    - 2\n  d: [3]\n', []);
  assert.deepEqual(
    [
      source.getKeyLine([], 'a'),
      source.getKeyLine([], 'b'),
      source.getKeyLine(['b'], 'c'),
      source.getKeyLine(['b'], 'd'),
      source.getKeyLine(['b'], 'gone'),
      source.getKeyLine(['b', 'd'], 'x'),
      source.getKeyLine(['a', 0], 'x'),
      source.getKeyLine([], 'gone'),
    ],
    [1, 3, 4, 6, 4, 6, 2, 1],
  );
});

test('an article is its front matter and its body, with the lines of both', () => {
  for (const end of ['\n', '\r\n']) {
    const { source, problems } = readMdx(['---', 'a: 1', 'b: 2', '---', '', 'One.', '', '- Two', ''].join(end));
    assert.deepEqual(problems, []);
    assert.deepEqual(source.data, { a: 1, b: 2 });
    assert.equal(source.getLine(['b']), 3);
    assert.equal(source.bodyOffset, 4);
    assert.equal(source.body, ['', 'One.', '', '- Two', ''].join(end));
    assert.deepEqual(
      listNodes(source).map(({ node, line, above }) => [node.type, line, above.join(' ')]),
      [
        ['paragraph', 6, 'root'],
        ['text', 6, 'root paragraph'],
        ['list', 8, 'root'],
        ['listItem', 8, 'root list'],
        ['paragraph', 8, 'root list listItem'],
        ['text', 8, 'root list listItem paragraph'],
      ],
    );
    assert.equal(listNodes(source), listNodes(source));
  }
});

test('what stands in a component says its name', () => {
  const { source } = readMdx('---\na: 1\n---\n<Note>\n\nOne.\n\n</Note>\n');
  assert.deepEqual(
    listNodes(source).map(({ above }) => above.join(' ')),
    ['root', 'root Note', 'root Note paragraph'],
  );
});

test('mistakes of an article stand on the lines of its file', () => {
  assert.deepEqual(
    readMdx('---\na: 1\nb: [\n---\n').problems.map((text) => text.slice(0, 45)),
    ['a.mdx:3 invalid-yaml: this is not valid YAML:'].map((text) => text.slice(0, 45)),
  );
  assert.match(readMdx('---\na: 1\n---\n\nOne.\n\n<Note>\n').problems.join('\n'), /^a\.mdx:7 invalid-mdx: <Note> is not closed below it/);
});

test('an article without front matter is told so, and nobody knows where its body begins', () => {
  const expected = [
    'a.mdx:1 no-front-matter: the file must start with its front matter between two lines of "---". Copy it from another article.',
  ];
  for (const text of ['One.\n', '---\na: 1\n', ' ---\na: 1\n---\n', '\n---\na: 1\n---\n'])
    assert.deepEqual(readMdx(text).problems, expected, text);
  const { source } = readMdx('One.\n');
  assert.deepEqual([source.data, source.body, source.isBodyRead], [undefined, '', false]);
  assert.ok(source.isRefused(['title']));
});

test('a line that should end the front matter is named with what it should be', () => {
  for (const end of ['----', '--', '---x', '-- -', '--- # end'])
    assert.deepEqual(readMdx(`---\na: 1\n${end}\nOne.\n`).problems, [
      `a.mdx:3 no-front-matter: the front matter does not end here: found "${end}". Write three hyphens and nothing else.`,
    ]);
  for (const end of ['---', '---  ', '---\t', '---\r']) assert.deepEqual(readMdx(`---\na: 1\n${end}\nOne.\n`).problems, [], end);
});

test('a file that could not be read has nothing, and is reported elsewhere', () => {
  const { source, problems } = readMdx(undefined);
  assert.deepEqual(problems, []);
  assert.deepEqual(
    [source.data, source.text, source.body, source.tree.children, source.code, source.bodyOffset],
    [undefined, '', '', [], [], 0],
  );
  assert.equal(parseYamlFile('a.yaml', undefined, []).data, undefined);
});

test('a body is read up to a length', () => {
  const write = (length: number) => `---\na: 1\n---\n${'a'.repeat(length)}`;
  assert.deepEqual(readMdx(write(maxBodyCharacters)).problems, []);
  const { source, problems } = readMdx(write(maxBodyCharacters + 1));
  assert.deepEqual(problems, [
    'a.mdx:4 invalid-mdx: the text has 50001 characters; at most 50000 are read. Write a page for each question.',
  ]);
  assert.deepEqual([source.body, source.tree.children, source.code, source.bodyOffset], ['', [], [], 3]);
  assert.equal(source.text.length, write(maxBodyCharacters + 1).length);
});
