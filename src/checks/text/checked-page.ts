import { parseInlineText } from '../../lib/inline-text.ts';
import type { RootContent } from 'mdast';
import { getAttribute, isComponent } from '../../content/document/component-node.ts';
import type { MdxFile } from '../../content/source-file.ts';
import { getEntries, getText } from '../../content/raw-values.ts';
import { buildReaders, listBold, listFacts, readClaims, readWords, reference, type Names } from './read-words.ts';
import type { ArticleFile, GuideFile } from '../../content/read-files.ts';

/** A piece of text that is read as a whole. */
export interface Passage {
  kind: 'title' | 'short-answer' | 'note' | 'paragraph' | 'step' | 'cell' | 'heading';
  /** As readers see it, with the values of facts and the names of controls. */
  text: string;
  /** The writer's own words: each fact and each label is one `reference`. */
  bare: string;
  /** With the values of facts, but without names of controls, which are as on the screen. */
  spoken: string;
  line: number;
  /** Words the writer set in bold. */
  bold: readonly string[];
  /** What the writer claims: without advice of our own, what names a target of a link, and the situation in bold before it. */
  claims: string;
  /** The facts it rests on: those of the same paragraph, row, list item or step. */
  facts: readonly string[];
}

/** A list of steps. */
export interface StepList {
  line: number;
  /** The first paragraph of each step; those after it explain. */
  steps: readonly Passage[];
}

/** A link in a body. */
export interface BodyLink {
  url: string;
  text: string;
  line: number;
}

/** An article or a page of a guide, taken apart for the checks. */
export interface CheckedPage {
  source: MdxFile;
  file: string;
  slug: string;
  kind: 'article' | 'guide';
  /** Whether all that it says and links to is known. */
  isRead: boolean;
  passages: readonly Passage[];
  headings: readonly { depth: number; text: string; line: number }[];
  stepLists: readonly StepList[];
  links: readonly BodyLink[];
  /** Every fact the page shows. */
  facts: ReadonlySet<string>;
}

/** Keys of front matter that say something to readers, or lead on. */
const pageTexts = ['title', 'shortAnswer', 'reply', 'statusNote', 'cannotIf', 'related'] as const;

/** Takes a page apart. Its body may be known in part only. */
export function buildCheckedPage(page: ArticleFile | GuideFile, names: Names, isBodyKnown: boolean): CheckedPage {
  const { source, slug } = page;
  const body = readBody(source, names);
  const passages = [...readFrontMatter(source, names), ...body.passages];
  return {
    source,
    file: source.file,
    slug: 'guide' in page ? `${page.guide}/${slug}` : slug,
    kind: 'guide' in page ? 'guide' : 'article',
    isRead: isBodyKnown && pageTexts.every((key) => source.isWhole([key])),
    ...body,
    passages,
    facts: new Set([...passages, { facts: listFacts(source.tree) }].flatMap(({ facts }) => facts)),
  };
}

/** Builds a passage from a text of YAML, which may hold {fact-id} and [label-id]. */
export function buildInlinePassage(kind: Passage['kind'], text: string, line: number, { facts, labels }: Names): Passage {
  const parts = parseInlineText(text);
  const read = (name: (part: { kind: 'fact' | 'label'; id: string }) => string) =>
    parts.map((part) => (part.kind === 'text' ? part.text : name(part))).join('');
  return {
    kind,
    line,
    text: read(({ kind: type, id }) => (type === 'fact' ? facts.get(id)?.value : labels.get(id)?.text) ?? reference),
    bare: read(() => reference),
    spoken: read(({ kind: type, id }) => (type === 'fact' ? (facts.get(id)?.value ?? reference) : reference)),
    bold: [],
    claims: read(() => reference).replace(/(^|[.!?] )Our advice: .*$/, ''),
    facts: parts.flatMap((part) => (part.kind === 'fact' ? [part.id] : [])),
  };
}

function readFrontMatter(source: MdxFile, names: Names): Passage[] {
  const read = (kind: Passage['kind'], path: PropertyKey[], text: string | undefined) =>
    text === undefined ? [] : [buildInlinePassage(kind, text, source.getLine(path), names)];
  return [
    ...read('title', ['title'], getText(source.data, 'title')),
    ...read('short-answer', ['shortAnswer'], getText(source.data, 'shortAnswer')),
    ...read('note', ['reply'], getText(source.data, 'reply')),
    ...read('note', ['statusNote'], getText(source.data, 'statusNote')),
    ...getEntries(source.data, 'cannotIf').flatMap(([entry, index]) => [
      ...read('note', ['cannotIf', index, 'who'], getText(entry, 'who')),
      ...read('note', ['cannotIf', index, 'instead'], getText(entry, 'instead')),
    ]),
  ];
}

function readBody(source: MdxFile, names: Names): Pick<CheckedPage, 'passages' | 'headings' | 'stepLists' | 'links'> {
  const passages: Passage[] = [];
  const headings: CheckedPage['headings'][number][] = [];
  const stepLists: StepList[] = [];
  const links: BodyLink[] = [];
  const readers = buildReaders(names);

  const add = (kind: Passage['kind'], node: RootContent, line: number, unit: RootContent): Passage => {
    const [text, bare, spoken] = readers.map((lookup) => readWords(node, lookup));
    const passage = {
      kind,
      line,
      text: text ?? '',
      bare: bare ?? '',
      spoken: spoken ?? '',
      bold: listBold(node, readers[1]),
      claims: readClaims(node, readers[1]),
      facts: listFacts(unit),
    };
    passages.push(passage);
    return passage;
  };
  const visit = (node: RootContent, above: number, isInSteps: boolean, step?: Passage[], outer?: RootContent): void => {
    const line = node.position ? node.position.start.line + source.bodyOffset : above;
    // What stands in one item or row is read together, and rests on the same facts.
    const unit = outer ?? (node.type === 'listItem' || node.type === 'tableRow' ? node : undefined);
    switch (node.type) {
      case 'heading':
        headings.push({ depth: node.depth, text: add('heading', node, line, node).text, line });
        break;
      case 'paragraph': {
        // Only the first paragraph of a step tells what to do.
        const isAction = step?.length === 0;
        const passage = add(isAction ? 'step' : 'paragraph', node, line, unit ?? node);
        if (isAction) step.push(passage);
        break;
      }
      case 'tableCell':
        add('cell', node, line, unit ?? node);
        break;
      case 'link':
        links.push({ url: node.url, text: readWords(node, readers[0]), line });
        break;
      case 'list':
        if (node.ordered && isInSteps && !step) {
          const steps = node.children.map((item) => {
            const own: Passage[] = [];
            visit(item, line, isInSteps, own);
            return own;
          });
          stepLists.push({ line, steps: steps.flat() });
          return;
        }
        break;
    }
    const short = isComponent(node, 'Note') ? getAttribute(node, 'short') : undefined;
    // It says what the remark says, and rests on the same facts.
    if (short !== undefined) passages.push({ ...buildInlinePassage('note', short, line, names), facts: listFacts(node) });
    const isInside = isInSteps || isComponent(node, 'Steps');
    if ('children' in node) node.children.forEach((child) => visit(child, line, isInside, step, unit));
  };
  source.tree.children.forEach((node) => visit(node, source.bodyOffset + 1, false));
  return { passages: passages.filter(({ text }) => text !== ''), headings, stepLists, links };
}
