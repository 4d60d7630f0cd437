import type { ReplyWords } from '../language/replies.ts';
import type { ChosenSteps } from './procedures.ts';
import type { ReplyArticle, ReplyChoice, ReplyGroup, ReplyStep } from './reply-article.ts';
import { findVoiceFaults, listAnswer, listSayable } from './sayable.ts';

/** A piece of a longer reply. Each is sent as plain text and as HTML. */
export type ReplyPart =
  | { kind: 'text'; text: string }
  | {
      kind: 'list';
      title: string;
      items: readonly string[];
      /** Number of the first item; undefined for a list without. */ from?: number | undefined;
    }
  | { kind: 'link'; title: string; address: string };

/** Tables longer than this are read on the page. */
const maxTableRows = 10;

/** Sections longer than this, in characters, are read on the page. */
const maxSectionLength = 400;

/** What the parts are made from. */
export interface PartSource {
  article: ReplyArticle;
  chosen: ChosenSteps | undefined;
  choice: Pick<ReplyChoice, 'stepId' | 'precondition'>;
  link: string;
  words: ReplyWords;
  locale: string;
}

/** The answer of an email in pieces, without greeting and sign-off: the same page always gives the same order. */
export function buildParts(source: PartSource): ReplyPart[] {
  const { article, chosen, link, words, locale } = source;
  const text = (sentences: readonly string[]): ReplyPart[] => (sentences.length === 0 ? [] : [{ kind: 'text', text: sentences.join(' ') }]);
  const asked = article.preconditions[source.choice.precondition ?? -1];
  const told = asked ? tellCase(asked, words) : [];
  const isCurrent = article.status === 'current';
  return [
    ...text(told),
    ...text(listAnswer(article, words, locale, told)),
    ...listWarnings(article, chosen?.groups ?? []).map((warning): ReplyPart => ({ kind: 'text', text: `${words.important}: ${warning}` })),
    ...(chosen ? buildSteps(chosen, source) : []),
    ...(isCurrent ? [...buildNext(source), ...buildTables(source)] : []),
    ...(isCurrent && !asked ? buildCases(article, words) : []),
    ...(chosen && chosen.others.length > 0 ? text([words.otherCases(chosen.others)]) : []),
    { kind: 'link', title: words.wholeAnswer, address: link },
  ];
}

/** Warnings about money or safety, without those of steps that are not sent. None is ever shortened. */
export function listWarnings({ warnings }: Pick<ReplyArticle, 'warnings'>, groups: readonly ReplyGroup[]): string[] {
  const sent = new Set(groups.flatMap(({ steps }) => steps.map(({ id }) => id)));
  return warnings.filter(({ step }) => step === undefined || sent.has(step)).map(({ text }) => text);
}

/** What is true for one reader only, as a sentence that says for whom. Nothing if it can't be said away from the page. */
export function tellCase({ who, instead }: ReplyArticle['preconditions'][number], words: ReplyWords): string[] {
  const remedy = findVoiceFaults(who, words).length > 0 ? [] : listSayable(instead, words);
  return remedy.length === 0 ? [] : [`${words.ifCase(who)} ${remedy.join(' ')}`];
}

function buildCases({ preconditions }: ReplyArticle, words: ReplyWords): ReplyPart[] {
  const items = preconditions.flatMap((precondition) => tellCase(precondition, words));
  return items.length === 0 ? [] : [{ kind: 'list', title: words.cases, items }];
}

/** The steps of the one chosen procedure, a list for each device it is sent for. */
function buildSteps({ procedure, groups, onlyOn }: ChosenSteps, { choice, words }: PartSource): ReplyPart[] {
  const before = [...new Set(groups.flatMap((group) => group.before))];
  return [
    ...(onlyOn ? [{ kind: 'text' as const, text: words.otherDevice[onlyOn] }] : []),
    ...(before.length > 0 ? [{ kind: 'list' as const, title: words.before, items: before }] : []),
    ...groups.map((group): ReplyPart => {
      const first = Math.max(
        0,
        group.steps.findIndex(({ id }) => id === choice.stepId),
      );
      const place = [procedure.title, group.device && words.deviceOn[group.device]].filter((name) => name !== undefined);
      const title = place.length === 0 ? words.steps : place.join(' – ');
      const items = group.steps.slice(first).map((step) => tellStep(step, words));
      const [only] = items;
      if (items.length === 1 && only !== undefined) return { kind: 'text', text: `${title}: ${only}` };
      return { kind: 'list', title: first === 0 ? title : words.fromStep(title, first + 1), items, from: first + 1 };
    }),
  ];
}

/** A step with the ways on from it. Where all lead to the next step, nothing branches. */
export function tellStep({ text, ways, number }: ReplyStep, words: ReplyWords): string {
  const branches = ways.every(({ step }) => step === number + 1) ? [] : ways.map(({ title, step }) => words.way(title, step));
  return [text, ...branches].join(' ');
}

/** What happens next: where the chosen steps end, and what the page says under that heading. */
function buildNext({ article, chosen, words }: PartSource): ReplyPart[] {
  const outcome = (chosen?.groups ?? []).flatMap(({ steps }) => steps.flatMap((step) => step.outcome));
  const told = article.sections.filter(({ title, text }) => title === words.next && text.length <= maxSectionLength);
  const items = [...new Set([...outcome, ...told.flatMap(({ text }) => listSayable(text, words))])];
  return items.length === 0 ? [] : [{ kind: 'list', title: words.next, items }];
}

/** The tables as lines: "Visa: 2.99%". What support can't say, and what is long, stays on the page. */
function buildTables({ article, words }: PartSource): ReplyPart[] {
  return article.tables.flatMap(({ caption, head, rows }): ReplyPart[] => {
    const whole = [caption ?? '', ...head, ...rows.map(([name]) => name ?? '')].join('. ');
    if (rows.length > maxTableRows || findVoiceFaults(whole, words).length > 0) return [];
    const [, ...columns] = head;
    const sayable = (cell: string) => (findVoiceFaults(cell, words).length === 0 ? cell : listSayable(cell, words).join(' '));
    const items = rows.flatMap(([name = '', ...all]) => {
      const cells = all.map(sayable);
      if (cells.some((cell, index) => cell === '' && all[index] !== '')) return [];
      const told = cells.map((cell, index) => (columns.length > 1 ? `${columns[index] ?? ''}: ${cell}` : cell));
      return columns.length > 1 ? `${name} – ${told.join('; ')}` : `${name}: ${told.join('')}`;
    });
    return [{ kind: 'list', title: caption ?? head.filter((name) => name !== '').join(' – '), items }];
  });
}
