import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Nodes, Root } from 'mdast';
import { mdxToMdast, type MdxJsxFlowElement } from 'satteri';
import {
  getAttribute,
  inlineComponent,
  isCode,
  isComponent,
  listComponents,
  type ComponentNode,
} from '../../../../src/content/document/component-node.ts';
import { text } from '../../../../src/content/document/nodes.ts';

/** The parts of a body as the parser sees it, programs included. */
function parse(body: string): Nodes[] {
  return (mdxToMdast(body) as Root).children; // The library's own type names the same nodes.
}

function parseComponent(body: string): ComponentNode {
  return parse(body).find((node) => isComponent(node)) ?? assert.fail(body);
}

test('a component is one on lines of its own or among words, and answers to its name', () => {
  const [block] = parse('<Note>\n\nWords.\n\n</Note>');
  const [paragraph] = parse('Words <Fact id="a" /> words.');
  assert.ok(block && paragraph && 'children' in paragraph);
  const inline = paragraph.children.find(({ type }) => type !== 'text') ?? assert.fail();
  assert.deepEqual(
    [block, inline].map((node) => isComponent(node)),
    [true, true],
  );
  assert.deepEqual(
    [block, inline].map((node) => isComponent(node, 'Fact')),
    [false, true],
  );
  assert.equal(isComponent(paragraph), false);
  assert.equal(isComponent(text('Fact'), 'Fact'), false);
});

test('what would run or is HTML is code: expressions on lines and among words, imports, HTML', () => {
  const expression = parse('{a}');
  const among = parse('Words {a}.').flatMap((node) => ('children' in node ? node.children : []));
  const imported = parse("import a from 'a'\n");
  const html: Nodes = { type: 'html', value: '<b>' };
  assert.deepEqual(
    [...expression, ...among, ...imported, html].filter(isCode).map(({ type }) => type),
    ['mdxFlowExpression', 'mdxTextExpression', 'mdxjsEsm', 'html'],
  );
  assert.equal(isCode(text('{a}')), false);
  assert.equal(isCode(parseComponent('<Note />')), false);
});

test('an attribute has its words, is "true" without a value, and has none if it is a program or not there', () => {
  const node = parseComponent('<Steps id="a" practice empty="" flow={b} {...c} />');
  assert.deepEqual(
    ['id', 'practice', 'empty', 'flow', 'follows', 'c'].map((name) => getAttribute(node, name)),
    ['a', 'true', '', undefined, undefined, undefined],
  );
  const bare: ComponentNode = {
    type: 'mdxJsxFlowElement',
    name: 'Steps',
    attributes: [{ type: 'mdxJsxAttribute', name: 'x' }],
    children: [],
  };
  assert.equal(getAttribute(bare, 'x'), 'true');
});

test('a component made for words of the front matter is as if a writer had typed it', () => {
  const made = inlineComponent('Fact', 'time', [text('days')]);
  assert.equal(getAttribute(made, 'id'), 'time');
  assert.ok(isComponent(made, 'Fact'));
  assert.deepEqual(made.children, [text('days')]);
  assert.deepEqual(inlineComponent('Label', 'a').children, []);
});

test('components of a name are found at any depth, from top to bottom, and not within each other', () => {
  const body =
    '<Timeline>\n\n- <Moment id="a">One</Moment>\n\n<Moment id="b">\n\n<Moment id="c" />\n\n</Moment>\n\n</Timeline>\n\n<Moment id="d" />\n';
  assert.deepEqual(
    listComponents(parse(body), 'Moment').map((node) => getAttribute(node, 'id')),
    ['a', 'b', 'd'],
  );
  const [timeline] = listComponents(parse(body), 'Timeline');
  assert.equal((timeline as MdxJsxFlowElement | undefined)?.name, 'Timeline');
  assert.deepEqual(listComponents([text('Moment')], 'Moment'), []);
});
