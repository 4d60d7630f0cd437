import { suggest, type Problem } from '../../content/problem.ts';
import type { ComparisonData } from '../../content/schema/comparison.ts';
import type { Known } from '../../content/known-values.ts';
import type { RecommenderData, When } from '../../content/schema/recommender.ts';
import type { YamlFile } from '../../content/source-file.ts';
import { findRule, listAnswers, type Answers } from '../../lib/recommend.ts';
import { findFactProblem } from '../find-fact-problem.ts';
import { listIds, type KnownIds } from '../known-ids.ts';
import type { CheckContext, Rule } from '../rule.ts';
import { findWrongSums } from './recommender-sums.ts';

/** Whatever a reader answers, a recommender has an answer: a row that has not ended, with reasons that rest on facts. */
export const recommenderAnswers: Rule = {
  id: 'recommender-answers',
  stopsBuild: true,
  *check({ files, known, facts }) {
    for (const { source, known: data } of files.comparisons) {
      if (data?.recommender) yield* checkRecommender(source, data, data.recommender, known, facts);
    }
  },
};

function checkRecommender(
  source: YamlFile,
  data: Known<ComparisonData>,
  recommender: Known<RecommenderData>,
  allIds: KnownIds,
  facts: CheckContext['facts'],
): Problem[] {
  const problems: Problem[] = [];
  const report = (path: PropertyKey[], rule: string, message: string) =>
    problems.push({ file: source.file, line: source.getLine(['recommender', ...path]), rule, message });
  const { questions = [], rules = [], reminders = [], sentence = '' } = recommender;
  const known = { questions: listIds(source, 'recommender', 'questions'), rows: listIds(source, 'rows') };
  const ids = [...known.questions.keys()];
  const checkWhen = (path: PropertyKey[], when: Known<When> = {}) => {
    for (const [id, allowed] of Object.entries(when)) {
      const place = questions.findIndex((question) => question?.id === id);
      const ofQuestion = listIds(source, 'recommender', 'questions', String(place), 'answers');
      const answers = [...ofQuestion.keys()];
      if (known.questions.lacks(id))
        report([...path, 'when', id], 'unknown-question', `there is no question "${id}".${suggest(id, ids, listed(ids))}`);
      for (const answer of place < 0 ? [] : (allowed ?? []))
        if (answer !== undefined && ofQuestion.lacks(answer))
          report([...path, 'when', id], 'unknown-answer', `"${id}" has no answer "${answer}".${suggest(answer, answers, listed(answers))}`);
    }
  };
  const rowIds = [...known.rows.keys()];
  const checkRow = (path: PropertyKey[], id: string | undefined) => {
    if (id === undefined) return;
    const row = data.rows?.find((entry) => entry?.id === id);
    if (known.rows.lacks(id)) report(path, 'unknown-row', `there is no row "${id}".${suggest(id, rowIds, listed(rowIds))}`);
    else if (row?.status === 'historical') report(path, 'ended-row', `"${id}" has ended or is in doubt. Recommend a row that is offered.`);
  };
  const checkFact = (path: PropertyKey[], cell: Parameters<typeof findFactProblem>[0] | undefined) => {
    const problem = cell && findFactProblem(cell, allIds, source.isRefused(['recommender', ...path, 'text']));
    if (problem) report(path, ...problem);
  };

  for (const [, id = ''] of sentence.matchAll(/\{([a-z0-9-]+)\}/g))
    if (known.questions.lacks(id))
      report(['sentence'], 'unknown-question', `there is no question "${id}".${suggest(id, ids, listed(ids))}`);
  rules.forEach(({ when, choose, otherwise, cheaperThan, why } = {}, index) => {
    const path = ['rules', index];
    checkWhen(path, when);
    checkRow([...path, 'choose'], choose);
    checkRow([...path, 'otherwise'], otherwise);
    checkRow([...path, 'cheaperThan'], cheaperThan);
    why?.forEach((reason, position) => checkFact([...path, 'why', position], reason));
  });
  reminders.forEach(({ when, rows = [], say } = {}, index) => {
    checkWhen(['reminders', index], when);
    rows.forEach((id) => checkRow(['reminders', index, 'rows'], id));
    checkFact(['reminders', index, 'say'], say);
  });
  const isWhole = source.isWhole(['recommender']) && source.isWhole(['rows']);
  return problems.length > 0 || !isWhole ? problems : checkCases(source, data as ComparisonData, facts); // All of it is known.
}

/** Whether every way to answer leads to a rule, and every rule says of its sums what the facts say. */
function checkCases(source: YamlFile, data: ComparisonData, facts: CheckContext['facts']): Problem[] {
  const problems: Problem[] = [];
  const report = (path: PropertyKey[], rule: string, message: string) =>
    problems.push({ file: source.file, line: source.getLine(['recommender', ...path]), rule, message });
  const { recommender } = data;
  if (!recommender) return [];
  const { questions, rules } = recommender;
  const cases = Map.groupBy(listAnswers(questions), (answers) => findRule(rules, answers));
  const [open] = cases.get(undefined) ?? [];
  if (open) report(['rules'], 'no-answer', `no rule answers ${describe(open)}. Add a last rule without "when".`);
  rules.forEach((rule, index) => {
    const own = cases.get(rule);
    if (own) for (const [kind, message] of findWrongSums(rule, own, recommender, data, facts)) report(['rules', index], kind, message);
    else report(['rules', index], 'unused-rule', 'no answers lead to this rule: the rules above take them all. Move it up, or remove it.');
  });
  return problems;
}

function listed(ids: readonly string[]): string {
  return `Use one of: ${ids.join(', ')}.`;
}

function describe(answers: Answers): string {
  return Object.entries(answers)
    .map(([question, answer]) => `${question}: ${answer}`)
    .join(', ');
}
