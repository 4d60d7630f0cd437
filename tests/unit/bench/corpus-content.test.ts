import assert from 'node:assert/strict';
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readContent } from '../../../src/content/read.ts';
import { checkForBuild } from '../../../src/checks/check-content.ts';
import { writeCorpusContent } from '../../bench/corpus-content.ts';

const parent = await mkdtemp(join(tmpdir(), 'help-corpus-'));
after(() => rm(parent, { recursive: true, force: true }));

const titles = [
  'How do I cancel an order?',
  'Why is my parcel late?',
  'Where is my refund?',
  'Can I change my address?',
  'What is a voucher?',
];
const slugs = titles.map((title) => title.slice(0, -1).toLowerCase().replaceAll(' ', '-'));

/** Writes a corpus of these articles in two categories, with one more that has none. */
async function writeCorpus(folder: string, count: number, body: (index: number) => string): Promise<void> {
  const categories = ['orders', 'parcels', 'empty'].map((slug) => ({
    slug,
    name: `About ${slug}`,
    description: `Questions about ${slug}.`,
  }));
  for (const { slug } of categories.slice(0, 2)) await mkdir(join(folder, slug), { recursive: true });
  await writeFile(join(folder, 'corpus.json'), JSON.stringify({ categories }));
  for (const [index, title] of titles.slice(0, count).entries()) {
    const description = 'word '.repeat(index === 0 ? 60 : 5).trim();
    const category = getCategory(index);
    await writeFile(
      join(folder, category, `${slugs[index] ?? ''}.md`),
      `---\ntitle: ${JSON.stringify(title)}\ndescription: "${description}"\ncategory: ${category}\n---\n\n${body(index)}\n`,
    );
  }
}

const getCategory = (index: number) => (index % 2 === 0 ? 'orders' : 'parcels');

const body = (index: number) => `The answer, with {braces} and <angles>.

## Steps

1. Open **Orders**.
2. Select **Save**.

:::note
Times may differ.
:::

## Related articles

- [Another](../${getCategory((index + 1) % 5)}/${slugs[(index + 1) % 5] ?? ''}.md)`;

test('a corpus becomes a content folder without problems', async () => {
  const [corpus, content] = [join(parent, 'corpus'), join(parent, 'content')];
  await writeCorpus(corpus, 5, body);
  await writeCorpusContent(corpus, content);
  assert.deepEqual(checkForBuild(await readContent(content)), []);

  const article = await readFile(join(content, 'articles/orders', `${slugs[0] ?? ''}.mdx`), 'utf8');
  assert.ok(article.includes('<Steps>\n\n1. Open **Orders**.\n2. Select **Save**.\n\n</Steps>'), 'steps are marked as steps');
  assert.ok(article.includes('<Note type="info">\n\nTimes may differ.\n\n</Note>'), 'an aside is a note');
  assert.ok(article.includes(`[Another](/articles/${slugs[1] ?? ''}/)`), 'links lead to addresses of this site');
  assert.ok(article.includes('with \\{braces} and \\<angles>'), 'signs that MDX would read as code stay text');
});

test('a corpus too small for related links is refused', async () => {
  const corpus = join(parent, 'small');
  await writeCorpus(corpus, 3, () => 'The answer.');
  await assert.rejects(writeCorpusContent(corpus, join(parent, 'small-content')), /has 3 articles; more than 3 are needed/);
});
