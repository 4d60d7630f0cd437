import type { Reading } from '../content/read.ts';
import type { ContentFiles } from '../content/read-files.ts';
import type { HouseStyle } from '../content/schema/house-style.ts';
import { collectKnownIds } from './known-ids.ts';
import type { CheckContext, PlacedFact } from './rule.ts';
import { listTexts } from './text/checked-text.ts';
import { buildCheckedPage } from './text/checked-page.ts';
import type { Names } from './text/read-words.ts';

const noStyle: HouseStyle = {
  banned: [],
  preferred: [],
  researchVoice: [],
  unknown: [],
  stepVerbs: [],
  namesWithDigits: [],
  plainNames: [],
};

/** What the rules look at. Pages are taken apart only if a rule asks for them, so that a build does not wait for it. */
export function buildContext({ files, content, problems }: Reading, today: string): CheckContext {
  const facts = new Map(listFacts(files).map((fact) => [fact.data.id, fact]));
  const { labels, glossary, houseStyle } = files;
  const labelList = (labels?.data ?? []).map((data, index) => ({
    data,
    file: labels?.source.file ?? '',
    line: labels?.source.getLine([index]) ?? 1,
  }));
  const names: Names = {
    facts: new Map([...facts].map(([id, { data }]) => [id, data])),
    labels: new Map(labelList.map(({ data }) => [data.id, data])),
  };
  const terms = glossary?.data ?? [];
  let pages: CheckContext['pages'] | undefined;
  return {
    files,
    content,
    faulty: new Set(problems.map(({ file }) => file)),
    known: collectKnownIds(files),
    get pages() {
      return (pages ??= [...files.articles, ...files.guides].map((page) => buildCheckedPage(page, names)));
    },
    get texts() {
      return listTexts(files, names);
    },
    labels: labelList,
    facts,
    termNames: new Set(terms.flatMap(({ term, alsoKnownAs }) => [term, ...alsoKnownAs].map((name) => name.toLowerCase()))),
    style: houseStyle?.data ?? noStyle,
    styleFile: houseStyle?.source ?? { file: '', data: undefined, getLine: () => 1, getKeyLine: () => 1 },
    today,
  };
}

function listFacts({ facts }: ContentFiles): PlacedFact[] {
  return facts.flatMap(({ source, data }) =>
    (data ?? []).map((fact, index) => ({ data: fact, file: source.file, line: source.getLine([index]) })),
  );
}
