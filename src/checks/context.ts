import type { Reading } from '../content/read.ts';
import type { ContentFiles } from '../content/read-files.ts';
import type { MdxFile } from '../content/source-file.ts';
import { collectKnownIds, hasLostPages } from './known-ids.ts';
import { buildKnownContent } from './known-content.ts';
import { readStyle } from './known-style.ts';
import type { CheckContext, PlacedFact } from './rule.ts';
import { listMistakenBodies } from './rules/closed-mdx.ts';
import { listTexts } from './text/checked-text.ts';
import { buildCheckedPage } from './text/checked-page.ts';
import { buildNames } from './text/read-words.ts';

/** What the rules look at. Pages are taken apart only if a rule asks for them, so that a build does not wait for it. */
export function buildContext({ files, content, problems }: Reading, today: string): CheckContext {
  const facts = new Map(listFacts(files).map((fact) => [fact.data.id, fact]));
  const { labels, glossary, houseStyle } = files;
  const labelList = (labels?.known ?? []).flatMap((data, index) =>
    labels && data ? [{ data, file: labels.source.file, line: labels.source.getLine([index]) }] : [],
  );
  const names = buildNames(
    new Map([...facts].map(([id, { data }]) => [id, data])),
    new Map(labelList.flatMap(({ data }) => (data.id === undefined ? [] : [[data.id, data]]))),
  );
  const terms = glossary?.known ?? [];
  const known = collectKnownIds(files, problems);
  let pages: CheckContext['pages'] | undefined;
  let mistaken: ReadonlySet<string> | undefined;
  const isBodyKnown = ({ isBodyRead, file }: MdxFile) => isBodyRead && !(mistaken ??= listMistakenBodies(files, known)).has(file);
  let ofLinks: CheckContext['content'] | undefined;
  return {
    files,
    get content() {
      return (ofLinks ??= buildKnownContent(files, content));
    },
    faulty: new Set(problems.map(({ file }) => file)),
    known,
    isBodyKnown,
    hasLostPages: hasLostPages(files, known),
    get pages() {
      return (pages ??= [...files.articles, ...files.guides].map((page) => buildCheckedPage(page, names, isBodyKnown(page.source))));
    },
    get texts() {
      return listTexts(files, names);
    },
    labels: labelList,
    facts,
    termNames: glossary?.source.isWhole([])
      ? new Set(terms.flatMap((term) => [term?.term, ...(term?.alsoKnownAs ?? [])].flatMap((name) => name?.toLowerCase() ?? [])))
      : undefined,
    style: readStyle(houseStyle),
    styleFile: houseStyle?.source.file ?? '',
    today,
  };
}

function listFacts({ facts }: ContentFiles): PlacedFact[] {
  return facts.flatMap(({ source, known }) =>
    (known ?? []).flatMap((fact, index): PlacedFact[] =>
      fact?.id === undefined
        ? []
        : [
            {
              data: { ...fact, id: fact.id },
              file: source.file,
              line: source.getLine([index]),
              isRefused: (key) => source.isRefused([index, key]),
            },
          ],
    ),
  );
}
