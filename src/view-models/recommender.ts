import type { Content } from '../content/content.ts';
import type { ComparisonData } from '../content/schema/comparison.ts';
import type { RecommenderData, When } from '../content/schema/recommender.ts';
import { writeConditions } from '../lib/recommend.ts';
import { buildCell, type ComparisonCellView } from './comparison-cell.ts';

/** A row that is recommended. */
interface ChoiceView {
  id: string;
  title: string;
}

/** A rule as readers see it. */
export interface RuleView {
  /** For the browser. */
  when: string;
  /** The answers it needs, for each question that matters. */
  answers: readonly { question: string; titles: readonly string[] }[];
  choose: ChoiceView;
  otherwise?: ChoiceView | undefined;
  why: readonly ComparisonCellView[];
}

/** "Which is right for you?" as readers see it. */
export interface RecommenderView {
  sentence: string;
  questions: RecommenderData['questions'];
  rules: readonly RuleView[];
  /** What to keep in mind: with which answers and rows, and the words. */
  reminders: readonly { when: string; rows: string; say: ComparisonCellView }[];
}

/** Builds the questions and the rules with their reasons. */
export function buildRecommender(data: RecommenderData, { rows }: ComparisonData, content: Content): RecommenderView {
  const getChoice = (id: string): ChoiceView => ({ id, title: rows.find((row) => row.id === id)?.title ?? id });
  return {
    sentence: data.sentence,
    questions: data.questions,
    rules: data.rules.map(({ when, choose, otherwise, why }) => ({
      when: writeConditions(when),
      answers: describeWhen(when, data),
      choose: getChoice(choose),
      otherwise: otherwise === undefined ? undefined : getChoice(otherwise),
      why: why.map((reason) => buildCell(reason, content)),
    })),
    reminders: data.reminders.map((reminder) => ({
      when: writeConditions(reminder.when),
      rows: (reminder.rows ?? []).join(' '),
      say: buildCell(reminder.say, content),
    })),
  };
}

function describeWhen(when: When, { questions }: RecommenderData): RuleView['answers'] {
  return questions.flatMap(({ id, title, answers }) => {
    const allowed = when[id];
    return allowed
      ? [{ question: title, titles: answers.filter((answer) => allowed.includes(answer.id)).map((answer) => answer.title) }]
      : [];
  });
}
