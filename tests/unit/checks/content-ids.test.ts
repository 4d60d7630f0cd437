import { formatLedger } from '../../../src/content/ledger.ts';
import { describeArticle } from '../../support/make-content.ts';
import { makeSpoiltFolder, testMistakes, type Mistake } from '../../support/spoilt-folder.ts';

const { write, edit, append, check } = makeSpoiltFolder();
const { category, slug } = describeArticle(0);
const article = `articles/${category}/${slug}.mdx`;
const other = `articles/${describeArticle(1).category}/${describeArticle(1).slug}.mdx`;
const laptop = 'guides/send-parcel/laptop.mdx';
const flow = 'flows/send-parcel.yaml';
const facts = 'facts/category-1.yaml';

const outside = 'Bring the file back from version control, then run "npm run permalinks".';
const twice = 'and would lead to two places. Choose another, or remove one.';

/** One mistake each: how a writer makes it, and the whole answer of the check. */
const mistakes: Record<string, Mistake> = {
  // Characters
  'a control character': [
    () => edit(article, 'Open the drawer', 'Open\u0007 the drawer'),
    `${article}:25 invisible-character: the line holds the character U+0007, which nobody sees. Type the line again.`,
  ],
  'a right-to-left override': [
    () => edit(article, 'Open the drawer', 'Open \u202Ethe drawer'),
    `${article}:25 invisible-character: the line holds the character U+202E, which nobody sees. Type the line again.`,
  ],
  'an override written as an escape': [
    () => edit(facts, 'A parcel takes three to five days.', '"A parcel \\u202Etakes days."'),
    `${facts}:4 invisible-character: the line holds the character U+202E, which nobody sees. Type the line again.`,
  ],
  'an override written as HTML': [
    () => edit(article, 'Open the drawer', 'Open &#x202E;the drawer'),
    `${article}:25 invisible-character: the line holds the character U+202E, which nobody sees. Type the line again.`,
  ],
  // Ids and addresses
  'a category twice': [
    () => edit('categories.yaml', 'slug: category-2', 'slug: category-3'),
    `articles/category-2/${describeArticle(1).slug}.mdx:1 unknown-category: there is no category "category-2" for this article and 1 more in its folder. Did you mean "category-1"?`,
    `categories.yaml:14 duplicate-address: "/topics/category-3/" is taken by content/categories.yaml:10, ${twice}`,
  ],
  'a category behind another’s old address': [
    () => append('categories.yaml', '- { slug: more, title: More, summary: More., icon: star, redirectFrom: [category-1] }'),
    `categories.yaml:63 duplicate-address: "/topics/category-1/" is taken by content/categories.yaml:1, ${twice}`,
  ],
  'a category with the title of another one': [
    () =>
      append(
        'categories.yaml',
        '- { slug: more, title: A category, summary: More., icon: star }\n- { slug: less, title: A category, summary: Less., icon: star }',
      ),
    'categories.yaml:64 duplicate-title: the title "A category" is taken by content/categories.yaml:63. Readers could not tell the two apart: word one differently.',
  ],
  'a term under two ids': [
    () =>
      append(
        'glossary.yaml',
        '- { id: one, term: ACH, definition: A way to pay. }\n- { id: two, term: ACH, definition: A way to pay in banks. }\n',
      ),
    'glossary.yaml:6 duplicate-term: the term "ACH" is taken by content/glossary.yaml:5. Each term stands once: remove one.',
  ],
  'a category named index': [
    () => append('categories.yaml', '- { slug: index, title: More, summary: More., icon: star }'),
    'categories.yaml:63 reserved-name: "index" means something else to servers. Choose another name, or remove it.',
  ],
  'an old address named 404': [
    () => edit(article, 'an-older-address', '"404"'),
    `${article}:19 reserved-name: "404" means something else to servers. Choose another name, or remove it.`,
  ],
  'a guide behind another’s old address': [
    () => edit(laptop, 'flow: send-parcel', 'redirectFrom: [send-parcel]\nflow: send-parcel'),
    `${laptop}:6 duplicate-address: "/guides/send-parcel/" is taken by content/guides/send-parcel/overview.mdx:2, ${twice}`,
  ],
  'a former id of a living page': [
    () => edit(article, /^devices/m, 'formerIds: [101]\ndevices'),
    `${article}:6 duplicate-address: "/go/101/" is taken by content/${other}:2, ${twice}`,
  ],
  'a former id of a living step': [
    () => edit(flow, '- id: address', '- id: address\n    formerIds: [wrap]'),
    `${flow}:36 duplicate-address: "wrap" is taken by content/${flow}:5, ${twice}`,
  ],
  'two rows of a comparison with one id': [
    () => edit('comparisons/parcels.yaml', '- id: ended', '- id: middle'),
    `comparisons/parcels.yaml:30 duplicate-address: "middle" is taken by content/comparisons/parcels.yaml:12, ${twice}`,
  ],
  'the id of a heading twice': [
    () => append(article, '## One {#same}\n\nWords.\n\n## Two {#same}\n\nWords.'),
    `${article}:71 duplicate-anchor: the id "same" is taken by line 67. Give the heading another: ## Its words {#another-id}.`,
  ],
  'the id of a step for a heading': [
    () => append(article, '## One {#laptop-step-1}\n\nWords.'),
    `${article}:67 duplicate-anchor: the id "laptop-step-1" is taken by the steps of the page. Give the heading another: ## Its words {#another-id}.`,
  ],
  'a heading called as a part of every page': [
    () => append(article, '## Sources\n\nWords.'),
    `${article}:67 duplicate-anchor: the id "sources" is taken by the page itself. Give the heading another: ## Its words {#another-id}.`,
  ],
  'a link to a heading that is not there': [
    () => append(article, `[Words](/articles/${describeArticle(1).slug}/#what-it-cost)`),
    `${article}:67 dead-anchor: "/articles/${describeArticle(1).slug}/#what-it-cost" leads to a part that is not there: "/articles/${describeArticle(1).slug}/" has no "what-it-cost". Did you mean "what-it-costs"?`,
  ],
  'a link to a part that can’t be read': [
    () => append(article, '[Words](#%E0)'),
    `${article}:67 dead-anchor: "#%E0" leads to a part that is not there: "/articles/${slug}/" has no "%E0". Link to the page as a whole.`,
  ],
  // The ledger
  'an empty ledger': [
    () => write('permalinks.json', ''),
    `permalinks.json:1 broken-ledger: the file is empty, so published links are not protected. ${outside}`,
  ],
  'a ledger with nothing in it': [
    () => write('permalinks.json', '{}'),
    `permalinks.json:1 broken-ledger: this is no ledger, so published links are not protected. ${outside}`,
  ],
  'a ledger in the middle of a merge': [
    () => write('permalinks.json', '{\n<<<<<<< ours\n'),
    `permalinks.json:2 broken-ledger: a merge was left unfinished here, so published links are not protected. ${outside}`,
  ],
  'a ledger that lost a line': [
    () =>
      write(
        'permalinks.json',
        formatLedger(
          new Map([
            ['/', { anchors: [] }],
            ['/x/', { anchors: [] }],
          ]),
        )
          .replace(/ {4}"\/x\/".*\n/, '')
          .replace('{},', '{}'),
      ),
    'permalinks.json:1 shrunk-ledger: lines were removed or edited since "npm run permalinks" wrote the file, so published links are no longer protected. Run "npm run permalinks", which brings back what version control knows.',
  ],
};

testMistakes(mistakes, check);
