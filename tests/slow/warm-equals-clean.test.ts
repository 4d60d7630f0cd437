import assert from 'node:assert/strict';
import { cpSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { describeArticle } from '../support/make-content.ts';
import {
  build,
  checkChange,
  listDifferences,
  makeProjects,
  ownLibrary,
  parent,
  removeProjects,
  succeeded,
} from '../support/warm-project.ts';

before(makeProjects);
after(removeProjects);

function edit(file: string, from: string | RegExp, to: string): (project: string) => void {
  return (project) => {
    const path = join(project, file);
    const old = readFileSync(path, 'utf8');
    const text = old.replace(from, () => to);
    assert.notEqual(text, old, `${file} holds ${String(from)}`);
    writeFileSync(path, text);
  };
}

const path = (index: number) => `content/articles/${describeArticle(index).category}/${describeArticle(index).slug}.mdx`;

const changes: Record<string, (project: string) => void> = {
  'an article’s text': edit(path(4), 'Open the drawer', 'Open the cupboard'),
  'an article’s title': edit(path(4), /^title: .*$/m, 'title: How do I do something else?'),
  'a fact': edit('content/facts/category-1.yaml', 'A parcel takes three to five days.', 'A parcel takes some days.'),
  'a label': edit('content/labels.yaml', 'text: Send Parcel', 'text: Post Parcel'),
  'a term': edit('content/glossary.yaml', 'A thing wrapped in paper.', 'A thing in paper.'),
  'a category’s name': edit('content/categories.yaml', 'title: Category 2', 'title: The second category'),
  'the accent colour': edit('content/site.yaml', '#1a56db', '#a61adb'),
  'a flow': edit('content/flows/send-parcel.yaml', 'title: Do address', 'title: Do write the address'),
  'the order of categories': (project) => {
    const file = join(project, 'content/categories.yaml');
    const parts = readFileSync(file, 'utf8').split(/^(?=- slug)/m);
    writeFileSync(file, [...parts.slice(1), ...parts.slice(0, 1)].join(''));
  },
  'a phrasing': edit('content/search/phrasings/category-1.yaml', 'went wrong', 'went very wrong'),
  'a comparison': edit('content/comparisons/parcels.yaml', /^title: .*$/m, 'title: Another comparison'),
  'an article in another category': (project) => {
    renameSync(join(project, path(8)), join(project, path(8).replace(describeArticle(8).category, 'category-3')));
  },
  'an article renamed, with its old address': (project) => {
    const renamed = path(9).replace(/[^/]*$/, 'a-new-name.mdx');
    const old = describeArticle(9).slug;
    renameSync(join(project, path(9)), join(project, renamed));
    edit(renamed, 'redirectFrom: []', `redirectFrom: [${old}]`)(project);
    replaceEverywhere(project, old, 'a-new-name', renamed);
  },
  'an article deleted': (project) => {
    rmSync(join(project, path(10)));
    replaceEverywhere(project, describeArticle(10).slug, describeArticle(11).slug);
  },
  'a stylesheet': edit('src/styles/base.css', 'letter-spacing: -0.015em', 'letter-spacing: -0.02em'),
  'a token': edit('src/styles/tokens.css', '--radius: 0.5rem', '--radius: 0.6rem'),
  'the name of the site': edit('content/site.yaml', 'name: Test Help', 'name: Other Help'),
  'a library': edit(`node_modules/${ownLibrary}/icons.json`, 'm21 21l-4.34-4.34', 'm21 21l-5-5'),
  'how search learns': edit('src/search/build/train-classifier.ts', 'Math.round(weight)', 'Math.ceil(weight)'),
  'how data are written': edit('src/replies/repeats.ts', 'word.slice(0, 5)', 'word.slice(0, 4)'),
  'a component': edit('src/components/site-footer/SiteFooter.astro', 'class="site-footer"', 'class="site-footer" data-changed="yes"'),
};

/** Lets the rest of the content follow a rename; `redirectFrom` of the given file stays. */
function replaceEverywhere(project: string, from: string, to: string, except = ''): void {
  for (const file of globSync('content/**/*.{mdx,yaml}', { cwd: project })) {
    if (file === except) continue;
    const place = join(project, file);
    writeFileSync(place, readFileSync(place, 'utf8').replaceAll(from, to));
  }
}

for (const [name, change] of Object.entries(changes)) {
  test(`a warm build equals a clean one after a change of ${name}`, () => checkChange(change));
}

/** The same project in another folder. */
function copyElsewhere(): void {
  rmSync(join(parent, 'elsewhere'), { recursive: true, force: true });
  cpSync(join(parent, 'clean'), join(parent, 'elsewhere/deeper'), { recursive: true, verbatimSymlinks: true });
}

test('builds in two folders are the same, byte by byte, whatever the time zone, locale and umask, and at the same time', async () => {
  copyElsewhere();
  const far = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  const near = { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' };
  const built = await Promise.all([build('clean', { env: near }), build('elsewhere/deeper', { env: far, umask: '077' })]);
  assert.deepEqual(built, [succeeded, succeeded]);
  assert.deepEqual(listDifferences(join(parent, 'clean/dist'), join(parent, 'elsewhere/deeper/dist')), []);
});

test('two builds of one folder with one cache, at once, are both whole', async () => {
  copyElsewhere();
  const options = (name: string) => ({ env: { HELP_CONTENT_DIR: join(parent, 'clean/content'), HELP_CACHE_DIR: join(parent, name) } });
  const built = await Promise.all([build('clean', options('shared')), build('elsewhere/deeper', options('shared'))]);
  assert.deepEqual(built, [succeeded, succeeded]);
  assert.deepEqual(listDifferences(join(parent, 'clean/dist'), join(parent, 'elsewhere/deeper/dist')), []);
});
