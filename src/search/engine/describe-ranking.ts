import type { Explanation } from './engine.ts';
import type { IndexedPage } from './question-file.ts';
import type { UnitOption } from './understand.ts';

/** Pages shown, and wordings shown of each unit. */
const maxPages = 10;
const maxWordings = 6;

/** What search made of a query, line by line: the words, what each asked source said, and each page with its evidence. */
export function describeRanking(query: string, explanation: Explanation): string {
  return [
    `Query: ${query}`,
    ...describeUnderstanding(explanation),
    ...describeSense(explanation),
    ...describeText(explanation),
    ...describePages(explanation),
    '',
    describeState(explanation),
  ].join('\n');
}

function describeUnderstanding({ ranked: { prepared }, index }: Explanation): string[] {
  const { understanding, correction, language, translated, isGuess } = prepared;
  const toWording = ({ terms, weight }: UnitOption) => `${terms.map((term) => index.terms[term]).join(' ')} (${weight.toFixed(2)})`;
  const units = understanding.units.map(({ text, weight, options }) => {
    const wordings = options.slice(0, maxWordings).map(toWording);
    const more = options.length > maxWordings ? `, and ${options.length - maxWordings} more` : '';
    return `  "${text}" weighs ${weight.toFixed(2)}: ${wordings.length > 0 ? wordings.join(', ') + more : 'no page has it'}`;
  });
  return [
    `Words: ${understanding.words.join(' · ') || 'none'}`,
    ...(correction === undefined ? [] : [`Taken for: "${correction}"${isGuess ? ', a guess' : ''}`]),
    `Language: ${language}${translated < 1 ? `; the dictionary knows ${toPercent(translated)} of it` : ''}`,
    'Units:',
    ...(units.length > 0 ? units : ['  none: nothing is asked']),
    ...(understanding.unknown.length > 0 ? [`Unknown words: ${understanding.unknown.join(', ')}`] : []),
    ...(understanding.isOutside ? ['The query speaks of a matter that aliases.yaml lists as not covered.'] : []),
  ];
}

function describeSense({ ranked: { ranking }, index }: Explanation): string[] {
  const { sense } = ranking;
  if (!sense) return ['Learnt sense: not asked, or it knows none of the words'];
  const best = [...sense.shares.entries()]
    .filter(([label]) => index.pages[label])
    .sort(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([label, share]) => `${namePage(index.pages[label])} ${toPercent(share)}`);
  return [`Learnt sense: ${best.join(', ')}; not covered ${toPercent(sense.notCovered)}`];
}

function describeText({ ranked: { text }, index }: Explanation): string[] {
  if (text === undefined) return ['Text of the pages: not asked'];
  if (text === null) return ['Text of the pages: could not be searched'];
  const hits = [...text].map(([page, share]) => `${namePage(index.pages[page])} ${toPercent(share)}`);
  return [`Text of the pages: ${hits.join(', ') || 'nothing found'}`];
}

function describePages({ ranked, index }: Explanation): string[] {
  const { pages, byWords, ranking, text } = ranked;
  const words = new Map(byWords.map(({ page, score }) => [page.index, score]));
  const lines = pages.slice(0, maxPages).map(({ page, score, likeness, coverage }, position) => {
    const byWord = words.get(page.index) ?? 0;
    const shares = [
      `words ${byWord.toFixed(2)} (likeness ${likeness.toFixed(2)}, coverage ${coverage.toFixed(2)})`,
      ...(ranking.sense ? [`sense ${toPercent(ranking.sense.shares[page.index] ?? 0)}`] : []),
      ...(text?.has(page.index) ? [`text ${toPercent(text.get(page.index) ?? 0)}`] : []),
      ...(page.popularity === 3 ? [] : [`popularity ${page.popularity}`]),
      ...(page.isHistorical ? ['a record of the past'] : []),
    ];
    return `${String(position + 1).padStart(3)}. ${score.toFixed(3)}  ${namePage(page)}  ${shares.join(', ')}`;
  });
  return ['', `Pages (of ${index.pages.length}, ${pages.length} with any evidence):`, ...(lines.length > 0 ? lines : ['  none'])];
}

function describeState({ answer, ranked }: Explanation): string {
  if (ranked.direct) return `The query names ${ranked.direct.href}: the search page opens it.`;
  const shown = `${answer.count} shown`;
  if (answer.state === 'results') return `State: results, ${shown}. The first page answers for sure.`;
  return answer.state === 'weak' ? `State: weak, ${shown}. No page answers for sure.` : 'State: empty. No page has anything to do with it.';
}

/** A page by its address; by its permanent number where a large site did not need to load its address. */
function namePage(page: IndexedPage | undefined): string {
  return page ? page.href || `#${page.id}` : '';
}

function toPercent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
