import { createLink, createMarked, createText, describePlace, shortenQuery } from './result-view.ts';
import type { DeepLink, SearchAnswer, SearchResult } from '../engine/engine.ts';
import { addresses, getSearchAddress } from '../../lib/addresses.ts';
import { searchClientWording as wording } from '../../language/search-client.ts';
import type { PanelGroup, PanelOption } from './search-panel.ts';

/** Deep links are shown below the first results only, so that the list stays short. */
const maxWithParts = 2;

/** What the list below the field shows for an answer. */
export interface AnswerView {
  /** One line: how many, or that nothing answers for sure. */
  summary: string;
  /** What a screen reader says. */
  spoken: string;
  messages: HTMLElement[];
  groups: PanelGroup[];
}

/** Builds the lines for an answer: what was done, the results, and the ways on. */
export function buildAnswerView(query: string, results: readonly SearchResult[], answer: SearchAnswer): AnswerView {
  const { state, count, correction } = answer;
  const name = shortenQuery(query);
  const summaries = { results: wording.searchCount(count), weak: wording.searchNoAnswer(name), empty: wording.searchEmpty(name) };
  // The reader's own language has said already that nothing answers.
  const isAnswered = createOtherLanguageLine(answer, 'p').length > 0;
  const told = [
    ...(correction !== undefined && state !== 'empty' ? [wording.searchCorrected(correction)] : []),
    ...(state === 'weak'
      ? [
          isAnswered
            ? wording.searchClosest
            : [summaries.weak, answer.notCovered?.say ?? '', wording.searchClosest].filter((text) => text !== '').join(' '),
        ]
      : []),
    ...(state === 'empty' && !isAnswered ? [`${summaries.empty} ${answer.notCovered?.say ?? ''}`.trim()] : []),
  ];
  const onward = [
    ...(correction === undefined ? [] : [toOption(getSearchAddress(query, true), wording.searchInstead(name), 'option-onward')]),
    ...(state === 'results'
      ? [toOption(getSearchAddress(query), wording.searchAll(name), 'option-onward')]
      : [
          toOption(addresses.categories, wording.searchCategories, 'option-onward'),
          toOption(answer.contact[1], answer.contact[0], 'option-onward'),
          ...listThemeOption(answer),
        ]),
  ];
  return {
    summary: summaries[state],
    spoken: [answer.otherLanguage?.line ?? '', ...told, ...(state === 'results' ? [summaries.results] : [])].join(' ').trim(),
    messages: [...createOtherLanguageLine(answer, 'p'), ...told.map((text) => createText('p', 'search-message', text))],
    groups: [
      { options: results.flatMap((result, index) => toOptions(index < maxWithParts ? result : { ...result, parts: [] }, index)) },
      { options: onward },
    ],
  };
}

/** Where the reader of a matter that no page covers goes on, unless that is the line for all. */
function listThemeOption({ notCovered, contact: [, contact] }: SearchAnswer): PanelOption[] {
  if (!notCovered || notCovered.href === '' || notCovered.href === contact) return [];
  return [toOption(notCovered.href, notCovered.label, 'option-onward')];
}

/** A line in the reader's own language, where search does not know that language. */
function createOtherLanguageLine({ otherLanguage }: SearchAnswer, tag: 'p' | 'span'): HTMLElement[] {
  if (!otherLanguage || otherLanguage.line === '') return [];
  const line = createText(tag, tag === 'p' ? 'search-message' : 'missing', otherLanguage.line);
  line.lang = otherLanguage.code;
  line.dir = 'auto';
  return [line];
}

/** One line for the search page: how many, or what to do where nothing answers for sure. */
export function describeAnswer(query: string, { state, count, notCovered }: SearchAnswer, isFiltered: boolean): string {
  const name = shortenQuery(query);
  if (state === 'results') return wording.searchCount(count);
  if (state === 'weak')
    return [wording.searchNoAnswer(name), notCovered?.say ?? '', wording.searchClosest].filter((text) => text !== '').join(' ');
  return isFiltered ? wording.searchEmptyFiltered(name) : `${wording.searchEmpty(name)} ${wording.searchEmptyHelp}`;
}

/** What was done to the query, with the way back, and what could not be searched. Empty if there is nothing to say. */
export function createNote(query: string, answer: SearchAnswer): (string | HTMLElement)[] {
  const { correction, isTextMissing } = answer;
  const back = correction === undefined ? undefined : createLink(getSearchAddress(query, true), wording.searchInstead(shortenQuery(query)));
  const ownLanguage = createOtherLanguageLine(answer, 'span');
  // It tells of people who can help: they are not at the end of a long page.
  const [label, href] = answer.contact;
  return [
    ...ownLanguage.flatMap((line) => [line, ' ', createLink(href, label)]),
    ...(correction === undefined || !back ? [] : [`${wording.searchCorrected(correction)} `, back]),
    ...(isTextMissing ? [createText('span', 'missing', wording.searchTextMissing)] : []),
  ];
}

/** What is said when search can't run. */
export function describeFailure(): string {
  return navigator.onLine ? wording.searchFailed : wording.searchOffline;
}

/** Says that search can't run, and where all articles are. */
export function createFailureMessage(): HTMLElement {
  const message = createText('p', 'search-message', `${describeFailure()} `);
  message.append(createLink(addresses.articles, wording.searchFailedLink));
  return message;
}

/** The lines of a result: its question, short answer and place, then its matching parts. */
function toOptions(result: SearchResult, index: number): PanelOption[] {
  const position = index + 1;
  const toPart = ({ href, title }: DeepLink) => ({ href, lines: [createText('span', 'option-part', title)], isPart: true, position });
  // Who asks where something is done is led to the step; its article follows.
  if (index === 0 && result.asked) {
    const page = { href: result.href, title: result.title.map(({ text }) => text).join('') };
    return [{ href: result.asked.href, lines: [createText('span', 'option-title', result.asked.title)], position }, toPart(page)];
  }
  const place = describePlace(result.category, result.devices);
  const lines = [createMarked('span', 'option-title', result.title)];
  if (result.answer?.length !== 0) lines.push(createMarked('span', 'option-text', result.answer ?? []));
  if (place !== '') lines.push(createText('span', 'option-place', place));
  return [{ href: result.href, lines, position }, ...result.parts.map(toPart)];
}

/** A line of one text. */
export function toOption(href: string, text: string, className = 'option-title'): PanelOption {
  return { href, lines: [createText('span', className, text)] };
}
