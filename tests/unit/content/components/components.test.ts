import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writerComponents } from '../../../../src/content/components/index.ts';
import { isComponent, type ComponentNode } from '../../../../src/content/document/component-node.ts';
import { toHtml } from '../../../../src/content/document/html.ts';
import { toMarkdown } from '../../../../src/content/document/resolve.ts';
import { createLookup, parseBody } from '../../../support/content.ts';

const lookup = createLookup(
  { time: { value: '3 days', duration: { min: 3, max: 3, unit: 'days' } }, path: { value: 'My Orders > the order > Pay' } },
  { pay: 'Pay Now' },
);

const parse = (body: string) => parseBody(body).children;

/** The first component of a body. */
function find(body: string): ComponentNode {
  const nodes = parse(body).flatMap((node) => (node.type === 'paragraph' ? node.children : [node]));
  return nodes.find((node) => isComponent(node)) ?? assert.fail(body);
}

const refer = (body: string) => {
  const node = find(body);
  return writerComponents.get(node.name ?? '')?.references?.(node);
};

/** HTML without what stands in every mark of a source. */
const html = (body: string) => toHtml(parse(body), lookup).replaceAll('\u2060', '');
const markdown = (body: string) => toMarkdown(parse(body), lookup).trimEnd();

test('each component says which entries it shows, and what it needs of them', () => {
  assert.deepEqual(refer('<Fact id="time" />'), [{ kind: 'fact', id: 'time', needs: 'value' }]);
  assert.deepEqual(refer('<Fact id="time">some days</Fact>'), [{ kind: 'fact', id: 'time' }]);
  assert.deepEqual(refer('<Label id="pay" />'), [{ kind: 'label', id: 'pay' }]);
  assert.deepEqual(refer('<Term id="parcel">a parcel</Term>'), [{ kind: 'term', id: 'parcel' }]);
  assert.deepEqual(refer('<Moment id="time">One</Moment>'), [{ kind: 'fact', id: 'time', needs: 'duration' }]);
  assert.deepEqual(refer('<Steps flow="parcel" />'), [{ kind: 'flow', id: 'parcel' }]);
  assert.deepEqual(refer('<Steps>\n\n1. a\n\n</Steps>'), []);
  for (const body of ['<Note>\n\na\n\n</Note>', '<Advice>a</Advice>', '<Anchor id="a" />', '<Device name="app">\n\n1. a\n\n</Device>'])
    assert.equal(refer(body), undefined, body);
});

test('a component without its id, or with one that nothing has, shows no words that nobody wrote', () => {
  for (const kind of ['Fact', 'Label', 'Moment', 'Anchor', 'Term'])
    for (const written of [`<${kind} />`, `<${kind} id="gone" />`]) {
      assert.equal(markdown(written).replace(/&#x20;|[*: ]/g, ''), '', written);
      assert.equal(
        html(`Words ${written}`)
          .replace(/<[^>]*>/g, '')
          .trim(),
        'Words',
        written,
      );
    }
  assert.deepEqual(refer('<Fact />'), [{ kind: 'fact', id: '', needs: 'value' }]);
  assert.deepEqual(refer('<Label />'), [{ kind: 'label', id: '' }]);
  assert.deepEqual(refer('<Term>a</Term>'), [{ kind: 'term', id: '' }]);
  assert.deepEqual(refer('<Moment>a</Moment>'), [{ kind: 'fact', id: '', needs: 'duration' }]);
  assert.match(html('<Timeline>\n\n<Moment id="time">One</Moment>\n\n</Timeline>'), /<figcaption><\/figcaption>/);
  assert.match(html('<Table>\n\n| a |\n| --- |\n| b |\n\n</Table>'), /aria-label="" tabindex="0"><table><caption><\/caption>/);
  assert.doesNotMatch(markdown('<Table>\n\n| a |\n| --- |\n| b |\n\n</Table>'), /\w{2}/);
  assert.equal(html('Words <Anchor />'), '<p>Words <span id="" data-anchor=""></span></p>');
  assert.equal(html('<Term>a</Term>'), '<p><button type="button" class="term" popovertarget="term-">a</button></p>');
});

test('a remark is of the kind that its writer says, else for information, and says so to those who listen', () => {
  for (const [type, name] of [
    ['info', 'Note'],
    ['tip', 'Tip'],
    ['warning', 'Warning'],
  ]) {
    const body = `<Note type="${type}">\n\nWords.\n\n</Note>`;
    assert.match(
      html(body),
      new RegExp(`^<div class="note ${type}" role="note" aria-label="${name}"><svg[^]*</svg><div>\\s*<p>Words\\.</p>\\s*</div></div>$`),
    );
    assert.equal(markdown(body), `> **${name}:**\n>\n> Words.`);
  }
  for (const written of ['<Note>', '<Note type="loud">']) assert.equal(markdown(`${written}\n\na\n\n</Note>`), '> **Note:**\n>\n> a');
  const icons = ['info', 'tip', 'warning'].map((type) => /<svg[^]*<\/svg>/.exec(html(`<Note type="${type}">\n\na\n\n</Note>`))?.[0]);
  assert.equal(new Set(icons).size, 3);
});

test('advice of our own says that it is ours', () => {
  assert.equal(html('<Advice>Ask *first*.</Advice>'), '<p><span class="advice">Our advice: Ask <em>first</em>.</span></p>');
  assert.equal(markdown('<Advice>Ask *first*.</Advice>'), 'Our advice: Ask *first*.');
});

test('names of buttons are not translated, and terms open their meaning', () => {
  assert.equal(html('Tap <Label id="pay" />.'), '<p>Tap <strong class="label-name" translate="no">Pay Now</strong>.</p>');
  assert.equal(
    html('A <Term id="parcel">parcel</Term>.'),
    '<p>A <span class="term-end"><button type="button" class="term" popovertarget="term-parcel">parcel</button>.</span></p>',
  );
  assert.equal(markdown('A <Term id="parcel">parcel</Term>.'), 'A parcel.');
});

test('the steps of a path that a fact tells are names, what is no name on the screen is not', () => {
  const name = (text: string) => `<strong class="label-name" translate="no">${text}</strong>`;
  assert.match(
    html('Open <Fact id="path" />.'),
    new RegExp(`Open <span class="fact">${name('My Orders')} > the order > ${name('Pay')}<span`),
  );
  assert.match(html('Open <Fact id="path">the page</Fact>.'), /Open <span class="fact">the <span class="fact-end">page\./);
  assert.equal(markdown('Open <Fact id="path" />.'), 'Open **My Orders** > the order > **Pay**.');
});

test('a table is a region that the keyboard can reach, named as its caption, which it has first', () => {
  const body = '<Table caption="Prices">\n\n| a |\n| --- |\n| b |\n\nWords.\n\n</Table>';
  assert.match(
    html(body),
    /^<div class="table" role="region" aria-label="Prices" tabindex="0">\s*<table><caption>Prices<\/caption>\s*<thead>/,
  );
  assert.equal(html(body).match(/caption/g)?.length, 2);
  assert.match(markdown(body), /^\*\*Prices\*\*\n\n\| a/);
});

test('steps for a device are a section of its name below a heading, for an unknown device neither', () => {
  const write = (name: string) => `<Device name="${name}">\n\n1. Tap.\n\n</Device>`;
  assert.match(
    html(write('app')),
    /^<section id="app" data-device="app"><h2 id="app-steps" class="device-title">Steps in the app<\/h2>\s*<ol>/,
  );
  assert.match(html(write('watch')), /^<ol>/);
  assert.equal(markdown(write('laptop')), '## Steps on a laptop\n\n1. Tap.');
  assert.equal(markdown(write('watch')), '1. Tap.');
  assert.equal(markdown(`<Steps>\n\n${write('laptop')}\n\n</Steps>`), '## Steps on a laptop\n\n1. Tap.');
});

test('what writers may put into a component, and where it may stand, is said once for checks and for the reference', () => {
  assert.deepEqual(
    [...writerComponents.values()].map(({ name, attributes, holds, inside, isLate }) => [
      name,
      Object.entries(attributes)
        .map(([key, { value, isRequired }]) => `${key}${isRequired ? '!' : ''}: ${typeof value === 'string' ? value : value.join('/')}`)
        .join(', '),
      [holds, ...(inside === undefined ? [] : [`inside ${inside}`]), ...(isLate ? ['late'] : [])].join(', '),
    ]),
    [
      ['Steps', 'flow: id, practice: none, follows: none, id: id', 'list'],
      ['Device', 'name!: laptop/app', 'list, inside Steps'],
      ['Note', 'type: info/tip/warning, short: words', 'blocks'],
      ['Fact', 'id!: id', 'words or nothing'],
      ['Label', 'id!: id', 'nothing'],
      ['Term', 'id!: id', 'words'],
      ['Table', 'caption!: words', 'table, late'],
      ['Timeline', 'caption!: words', 'moments, late'],
      ['Moment', 'id!: id, after: id', 'words, inside Timeline'],
      ['Advice', '', 'words'],
      ['Anchor', 'id!: id', 'nothing'],
    ],
  );
});
