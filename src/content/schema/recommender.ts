import { z } from 'astro/zod';
import { slug, notation } from './shared.ts';
import { wordedFact } from './worded-fact.ts';

/** "What would I pay?" above a comparison. */
export const calculatorSchema = z.strictObject({
  /** Sums in US dollars that the table works out without script. */
  amounts: z.array(z.number().positive()).min(1).max(4),
  /** Id of the column that says what is known of the fee where it can't be counted. */
  fee: slug,
  /** Ids of the columns that stand beside the sums. */
  beside: z.array(slug).max(3).default([]),
});
export type CalculatorData = z.output<typeof calculatorSchema>;

const answer = z.strictObject({
  id: slug,
  title: z.string().min(1).max(60),
  /** The answer as part of "sentence". Left out where the sentence needs no word of it. */
  phrase: z.string().min(1).max(60).optional(),
  /** For an answer about the sum, in US dollars: the least, the most, and one to work out. No most: it has no end. */
  sum: z.strictObject({ from: z.number().min(0), to: z.number().positive().optional(), example: z.number().positive() }).optional(),
});

const question = z.strictObject({
  id: slug,
  title: z.string().min(1).max(80),
  answers: z.array(answer).min(2).max(6),
});

/** Answers by question; a question that is left out does not matter. */
const when = z.record(slug, z.array(slug).min(1)).register(notation, { description: 'id of a question' }).default({});
export type When = z.output<typeof when>;

const rule = z.strictObject({
  when,
  /** Id of the row to go for. */
  choose: slug,
  /** Id of the row to go for where that one is not offered. */
  otherwise: slug.optional(),
  /** Id of a row that costs at least as much for every sum of the rule. The check counts it. */
  cheaperThan: slug.optional(),
  /** Reasons, each resting on a fact. */
  why: z.array(wordedFact).min(1).max(4),
});

/** What to keep in mind with some answers or some rows. */
const reminder = z.strictObject({
  when,
  /** Ids of the rows it is for; all unless given. */
  rows: z.array(slug).optional(),
  say: wordedFact,
});

/** "Which is right for you?" above a comparison. */
export const recommenderSchema = z.strictObject({
  /** Heads the recommendation. {question-id} stands for the phrase of the answer. */
  sentence: z.string().min(1).max(120),
  questions: z.array(question).min(1).max(6),
  /** In order: the first that fits the answers counts. */
  rules: z.array(rule).min(1),
  reminders: z.array(reminder).default([]),
});
export type RecommenderData = z.output<typeof recommenderSchema>;
