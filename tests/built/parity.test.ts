import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { mdxToMdast } from 'satteri';
import type { Root } from 'mdast';
import { getArticleText } from '../../src/content/content.ts';
import type { ArticleText } from '../../src/content/document/article-text.ts';
import { loadContent } from '../../src/content/load.ts';
import { getNodeText } from '../../src/content/document/nodes.ts';
import { addresses } from '../../src/lib/addresses.ts';
import type { ArticleApi, ArticleApiV2 } from '../../src/content/schema/api.ts';

// Every output of every page says what its document says. Needs a built site.
const content = await loadContent();
const read = (path: string) => readFileSync(join('dist', path), 'utf8');

/** Words without the marks that outputs may set in their own way. */
function squeeze(text: string): string {
  return text
    .replace(/[\s\u2060]+/g, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"');
}

function readHtml(path: string): string {
  const visit = (node: Tree.Node): string => {
    if ('tagName' in node && ['script', 'style', 'template'].includes(node.tagName)) return '';
    if ('value' in node) return node.value;
    return 'childNodes' in node ? node.childNodes.map(visit).join('') : '';
  };
  return squeeze(visit(parse(read(`${path}index.html`))));
}

/** Every sentence of a document that a reader acts on. */
function listStatements(text: ArticleText): string[] {
  return [
    text.statusNote ?? '',
    text.shortAnswer,
    ...text.preconditions.flatMap(({ who, instead }) => [who, instead]),
    ...text.warnings.map((warning) => warning.text),
    ...text.stepGroups.flatMap(({ notice, steps }) => [
      notice ?? '',
      ...steps.flatMap(({ warning, ways, explain, outcome, troubles }) => [
        warning ?? '',
        explain ?? '',
        ...ways.map(({ title }) => title),
        ...outcome,
        ...troubles.flatMap((trouble) => [trouble.when, trouble.do]),
      ]),
    ]),
    ...text.sections.map(({ title }) => title),
    ...text.tables.flatMap(({ caption, head, rows }) => [caption ?? '', ...head, ...rows.flat()]),
  ].filter((statement) => statement !== '');
}

function listMissing(statements: readonly string[], output: string): string[] {
  return statements.filter((statement) => !output.includes(squeeze(statement)));
}

/** A step's own words; what stands in notes, lists and paragraphs inside it is told apart differently by each output. */
function listStepWords(text: ArticleText): string[] {
  return text.stepGroups.flatMap(({ steps }) => steps.flatMap((step) => step.text.split(/(?<=[.!?:])\s/)));
}

const pages = [
  ...content.articles.map(({ slug, document }) => ({ path: addresses.article(slug), document })),
  ...content.guides.map(({ id, document }) => ({ path: addresses.guide(id), document })),
];

test('every page shows every warning, precondition, step, branch, end, trouble, table and heading of its document', () => {
  assert.ok(pages.length > 140);
  const missing = pages.flatMap(({ path, document }) => {
    const text = getArticleText(document, content);
    const html = readHtml(path);
    // A note's kind is an icon with a name on the page, and a word everywhere else.
    const steps = listStepWords(text).map((words) => words.replace(/^(Note|Tip|Warning): /, ''));
    const hidden = new Set(['Note:', 'Tip:', 'Warning:']);
    return listMissing([...listStatements(text), ...steps.filter((words) => !hidden.has(words))], html).map((words) => `${path}: ${words}`);
  });
  assert.deepEqual(missing, []);
});

test('a step’s warning stands before what the step asks for, in every output', () => {
  let count = 0;
  for (const { slug, document } of content.articles) {
    const outputs = [readHtml(addresses.article(slug)), squeeze(read(addresses.articleMarkdown(slug)).replaceAll('*', ''))];
    const v1 = JSON.parse(read(addresses.articleData(slug))) as ArticleApi; // Our own build's; a test holds it to its schema.
    const v2 = JSON.parse(read(addresses.articleDataV2(slug))) as ArticleApiV2; // As above.
    for (const { id, warning, text } of getArticleText(document, content).stepGroups.flatMap(({ steps }) => steps)) {
      if (warning === undefined) continue;
      count++;
      const action = squeeze(text.split('.')[0] ?? '');
      for (const output of outputs)
        assert.ok(output.indexOf(squeeze(warning)) < output.indexOf(action, output.indexOf(squeeze(warning))), slug);
      const told = Object.values(v1.steps).flatMap((steps) => (steps ?? []).filter((step) => step.id === id));
      assert.ok(
        told.every((step) => step.text.includes(warning) && step.text.indexOf(warning) < step.text.indexOf(text)),
        `${slug} v1`,
      );
      const steps = v2.stepGroups.flatMap((group) => group.steps.filter((step) => step.id === id));
      assert.ok(steps.length > 0 && steps.every((step) => step.warning === warning), `${slug} v2`);
      assert.ok(
        v2.warnings.some((one) => one.step === id && one.text === warning),
        `${slug} warnings`,
      );
    }
  }
  assert.ok(count > 1);
});

test('every Markdown twin holds the same, and reads back as it was meant', () => {
  const missing = content.articles.flatMap(({ slug, document }) => {
    const tree = mdxToMdast(read(addresses.articleMarkdown(slug)).replace(/[{}<]/g, '\\$&'), {
      features: { smartPunctuation: true },
    }) as Root; // The library's own type names the same nodes.
    const text = getArticleText(document, content);
    const output = squeeze(tree.children.map(getNodeText).join(' '));
    return listMissing([...listStatements(text), ...listStepWords(text)], output).map((words) => `${slug}: ${words}`);
  });
  assert.deepEqual(missing, []);
});

test('no Markdown twin shows a raw id or the signs of broken emphasis', () => {
  const broken = content.articles.flatMap(({ slug }) => {
    const twin = read(addresses.articleMarkdown(slug));
    const ids = [...twin.matchAll(/\\?\[([a-z0-9-]+)\](?!\()/g)].filter(([, id = '']) => content.labels.has(id)).map(([found]) => found);
    const tree = mdxToMdast(twin.replace(/[{}<]/g, '\\$&'), {}) as Root; // As above.
    const stars = tree.children.map(getNodeText).filter((words) => words.includes('**'));
    return [...ids, ...stars].map((found) => `${slug}: ${found}`);
  });
  assert.deepEqual(broken, []);
});

test('the data of every article holds its procedures apart, with branches and warnings', () => {
  for (const { slug, document, data } of content.articles) {
    const text = getArticleText(document, content);
    const v2 = JSON.parse(read(addresses.articleDataV2(slug))) as ArticleApiV2; // Our own build's; a test holds it to its schema.
    assert.deepEqual(
      v2.stepGroups.map(({ id, device, steps }) => [id, device, steps.map((step) => [step.id, step.text, step.ways, step.outcome])]),
      text.stepGroups.map(({ id, device, steps }) => [id, device, steps.map((step) => [step.id, step.text, step.ways, step.outcome])]),
      slug,
    );
    assert.deepEqual(
      v2.warnings.map((warning) => warning.text),
      text.warnings.map((warning) => warning.text),
      slug,
    );
    assert.equal(v2.preconditions.length, data.cannotIf.length);
    assert.deepEqual(
      v2.sections.map(({ id }) => id),
      document.sections.map(({ id }) => id),
    );
    const v1 = JSON.parse(read(addresses.articleData(slug))) as ArticleApi; // As above.
    assert.deepEqual(
      Object.values(v1.steps)
        .flatMap((steps) => (steps ?? []).map(({ id }) => id))
        .toSorted(),
      text.stepGroups.flatMap(({ steps }) => steps.map(({ id }) => id)).toSorted(),
    );
    assert.doesNotMatch(JSON.stringify([v1, v2]), /\{[a-z]+-[a-z0-9-]+\}/, `${slug} shows a raw id`);
  }
});
