import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { describeArticle } from '../../support/make-content.ts';
import { makeSpoiltFolder, testMistakes, type Mistake } from '../../support/spoilt-folder.ts';

const { at, write, edit, check } = makeSpoiltFolder();
const { category, slug } = describeArticle(0);
const article = `articles/${category}/${slug}.mdx`;
const other = `articles/${describeArticle(1).category}/${describeArticle(1).slug}.mdx`;
const facts = 'facts/category-1.yaml';

const web = 'must be an address that starts with "https://" or "http://"';
const siteAddress = 'must be like "https://help.example.com" or "https://example.com/help", without a final slash';
const origin = 'must be like "https://orders.example.com": with https, without a path or a final slash';
const noText = "no-text: the file is not text in UTF-8: a letter of this line can't be read. Save the file as UTF-8.";
const notRead = 'unread-file: the file is not read.';
const namesAddress = 'becomes part of an address, and must be lowercase words joined by hyphens, like "pay-by-tt". Rename it.';

/** One mistake each: how a writer makes it, and the whole answer of the check. */
const mistakes: Record<string, Mistake> = {
  // Addresses
  'a source that is a program': [
    () => edit(article, 'https://example.com/book', 'javascript:alert(1)'),
    `${article}:15 invalid-value: "url" of entry 1 of "sources" ${web}, found "javascript:alert(1)".`,
  ],
  'a source on the writer’s own disk': [
    () => edit(article, 'https://example.com/book', 'file:///etc/passwd'),
    `${article}:15 invalid-value: "url" of entry 1 of "sources" ${web}, found "file:///etc/passwd".`,
  ],
  'a source with a password': [
    () => edit(article, 'https://example.com/book', 'https://me:pw@example.com/'),
    `${article}:15 invalid-value: "url" of entry 1 of "sources" ${web}, found "https://me:pw@example.com/".`,
  ],
  'a malformed source of a fact': [
    () => edit(facts, 'https://example.com/parcels', '"https://exa mple.com:99999/"'),
    `${facts}:5 invalid-value: entry 1 of "sources" of "parcel-time" ${web}, or the name of a document, found "https://exa mple.com:99999/".`,
  ],
  'a fact’s source that is data': [
    () => edit(facts, 'https://example.com/parcels', '"data:text/html,x"'),
    `${facts}:5 invalid-value: entry 1 of "sources" of "parcel-time" ${web}, or the name of a document, found "data:text/html,x".`,
  ],
  'a site address with a query': [
    () => edit('site.yaml', 'https://test-help.example', 'https://test-help.example/help?a=b'),
    `site.yaml:3 invalid-value: "address" ${siteAddress}, found "https://test-help.example/help?a=b".`,
  ],
  'a site address that is no web address': [
    () => edit('site.yaml', 'https://test-help.example', 'javascript:alert(1)'),
    `site.yaml:3 invalid-value: "address" ${siteAddress}, found "javascript:alert(1)".`,
  ],
  'a feedback endpoint that is no web address': [
    () => edit('site.yaml', /endpoint: .*/, 'endpoint: "data:,x"'),
    `site.yaml:16 invalid-value: "feedback.endpoint" ${web}, found "data:,x".`,
  ],
  'an embedder without https': [
    () => edit('site.yaml', 'https://orders.test-help.example', 'http://orders.test-help.example'),
    `site.yaml:14 invalid-value: entry 1 of "embedders" ${origin}, found "http://orders.test-help.example".`,
  ],
  'embedders behind an asterisk, whom no message can name': [
    () => edit('site.yaml', 'https://orders.test-help.example', '"https://*.example.com"'),
    `site.yaml:14 invalid-value: entry 1 of "embedders" ${origin}, found "https://*.example.com".`,
  ],
  // The site file
  'a language without phrases': [
    () => edit('site.yaml', 'language: en', 'language: en_US'),
    'site.yaml:4 invalid-value: "language" must be a language that the site has phrases in, such as "en", found "en_US".',
  ],
  'a colour by its name': [
    () => edit('site.yaml', '"#1a56db"', 'red'),
    'site.yaml:6 invalid-value: "accent" must be a colour like "#c2410c", found "red".',
  ],
  'an empty site file': [
    () => write('site.yaml', ''),
    'site.yaml:1 invalid-value: the file is empty. Write keys with values, like "title: words".',
  ],
  // Days
  'a review in the future': [
    () => edit(article, 'reviewed: 2026-01-02', 'reviewed: 2099-01-02'),
    `${article}:17 invalid-value: "reviewed" must be the day it happened, found "2099-01-02", which is after today.`,
  ],
  'a review in the year 1': [
    () => edit(article, 'reviewed: 2026-01-02', 'reviewed: 0001-01-02'),
    `${article}:17 invalid-value: "reviewed" must be the day it happened, found "0001-01-02", which is before 2000.`,
  ],
  'a fact of a year to come': [
    () => edit(facts, 'asOf: "2020"', 'asOf: "2099"'),
    `${facts}:6 invalid-value: "asOf" of "parcel-time" names a year that has not come yet; write when the source said it, found "2099".`,
  ],
  // Files
  'an article as .md': [() => rename(other, 'extra.md'), `articles/category-2/extra.md:1 ${notRead} Rename it to "extra.mdx".`],
  'an article as .MDX': [() => rename(other, 'extra.MDX'), `articles/category-2/extra.MDX:1 ${notRead} Rename it to "extra.mdx".`],
  'facts as .yml': [() => write('facts/more.yml', '[]'), `facts/more.yml:1 ${notRead} Rename it to "more.yaml".`],
  'a single file as .yml': [() => write('search/aliases.yml', '{}'), `search/aliases.yml:1 ${notRead} Rename it to "aliases.yaml".`],
  'a page about the site that has no address': [
    () => write('pages/terms.mdx', '---\ntitle: a\n---\n'),
    `pages/terms.mdx:1 ${notRead} Move or remove it.`,
  ],
  'an article outside its category': [
    () => write('articles/lost.mdx', 'x'),
    `articles/lost.mdx:1 ${notRead} Files lie as in "articles/order-payment/pay-by-tt.mdx". Move or remove it.`,
  ],
  'a folder in a category': [
    () => write(`articles/${category}/deep/lost.mdx`, 'x'),
    `articles/${category}/deep:1 unread-file: nothing in this folder is read. Files lie as in "articles/order-payment/pay-by-tt.mdx".`,
  ],
  'a folder with a slip in its name': [
    () => write('flow/x.yaml', 'x'),
    'flow:1 unread-file: nothing in this folder is read. Did you mean "flows"?',
  ],
  'a name with an emoji': [() => rename(other, '📦.mdx'), `articles/category-2/📦.mdx:1 file-name: "📦" ${namesAddress}`],
  'a name with upper case': [() => rename(other, 'Extra.mdx'), `articles/category-2/Extra.mdx:1 file-name: "Extra" ${namesAddress}`],
  'a draft': [() => rename(other, '_draft.mdx'), `articles/category-2/_draft.mdx:1 file-name: "_draft" ${namesAddress}`],
  'a name that is too long': [
    () => rename(other, `${'a'.repeat(121)}.mdx`),
    `articles/category-2/${'a'.repeat(121)}.mdx:1 file-name: "${'a'.repeat(121)}" has 121 characters; at most 120 are allowed. Rename it.`,
  ],
  'an article named index': [
    () => rename(other, 'index.mdx'),
    `articles/category-2/index.mdx:1 file-name: "index" means something else to servers. Rename it.`,
  ],
  'an article named 404': [
    () => rename(other, '404.mdx'),
    `articles/category-2/404.mdx:1 file-name: "404" means something else to servers. Rename it.`,
  ],
  'a folder named like a file': [
    () => mkdirSync(at(`articles/${category}/extra.mdx`)),
    `articles/${category}/extra.mdx:1 no-file: this is a folder, and its name is that of a file. Remove it.`,
  ],
  'a folder in the place of the site file': [
    () => {
      rmSync(at('site.yaml'));
      mkdirSync(at('site.yaml'));
    },
    'site.yaml:1 no-file: this is a folder, and its name is that of a file. Remove it.',
  ],
  'links in a circle': [
    () => {
      symlinkSync('.', at('articles/loop'));
      symlinkSync('loop.mdx', at(`articles/${category}/loop.mdx`));
    },
    `articles/${category}/loop.mdx:1 no-file: this is a link to another place. Put the file itself here.`,
    'articles/loop:1 no-file: this is a link to another place. Put the file itself here.',
  ],
  'a link out of the folder': [
    () => symlinkSync('/etc/passwd', at('facts/passwd.yaml')),
    'facts/passwd.yaml:1 no-file: this is a link to another place. Put the file itself here.',
  ],
  'a pipe': [
    () => assert.equal(spawnSync('mkfifo', [at('facts/pipe.yaml')]).status, 0),
    'facts/pipe.yaml:1 no-file: this is no file, but a pipe or a device. Remove it.',
  ],
  'a file that is no text': [() => write('facts/picture.yaml', Uint8Array.of(0xff, 0xd8, 0xff)), `facts/picture.yaml:1 ${noText}`],
  'one letter of another encoding': [
    () => write('facts/latin.yaml', Uint8Array.from(Buffer.from('# one\n# caf\u00e9\n[]\n', 'latin1'))),
    `facts/latin.yaml:2 ${noText}`,
  ],
  'the line ends of old Macs': [
    () => write('facts/mac.yaml', '# one\r# two\r[]\r'),
    'facts/mac.yaml:1 no-text: the lines of the file end as on old Macs, so that it is one long line. Save it with line ends of today (LF).',
  ],
  'what editors leave behind': [
    () => {
      symlinkSync('me@host.123:456', at(`articles/${category}/.#lock.mdx`));
      for (const name of ['.x.mdx.swp', 'x.mdx~', '~$x.mdx', '#x.mdx#', '.DS_Store', 'Thumbs.db'])
        write(`articles/${category}/${name}`, 'x');
      write('README.md', '# Our content');
    },
  ],
};

/** A copy of an article under another name, with an id, title and queries of its own. */
function rename(file: string, to: string): void {
  const text = readFileSync(at(file), 'utf8');
  write(
    `articles/category-2/${to}`,
    text
      .replace(/^id: .*/m, 'id: 900')
      .replace(/^title: .*/m, 'title: An extra question?')
      .replace(/^shortTitle: .*/m, 'shortTitle: An extra question')
      .replace(/^queries: .*/m, 'queries: [one x, two x, three x, four x, five x]'),
  );
}

testMistakes(mistakes, check);

test('a content folder that is missing, a file, or empty is named once', async () => {
  rmSync(at(), { recursive: true });
  const advice = 'HELP_CONTENT_DIR names the folder with the content; it is "content" unless given.';
  assert.deepEqual(await check(), [`content:1 missing-folder: the folder "${at()}" does not exist. ${advice}`]);
  writeFileSync(at(), 'x');
  assert.deepEqual(await check(), [`content:1 missing-folder: "${at()}" is a file. ${advice}`]);
  rmSync(at());
  mkdirSync(at());
  const copy = 'every site needs it. Copy it from another content folder.';
  const folders = ['articles', 'facts'].map((name) => `${name}:1 missing-folder: the folder does not exist or holds no files; ${copy}`);
  const files = ['categories.yaml', 'glossary.yaml', 'labels.yaml', 'pages/about.mdx', 'site.yaml'];
  assert.deepEqual(await check(), [...folders, ...files.map((file) => `${file}:1 missing-file: the file does not exist; ${copy}`)].sort());
});
