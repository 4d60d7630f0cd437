import type { LintRule } from './lint-rule.ts';
import { bannedWords } from './rules/banned-words.ts';
import { figuresFromFacts } from './rules/figures-from-facts.ts';
import { headingOrder } from './rules/heading-order.ts';
import { linkText } from './rules/link-text.ts';
import { meanSentenceLength } from './rules/mean-sentence-length.ts';
import { namesFromLabels } from './rules/names-from-labels.ts';
import { nearDuplicates } from './rules/near-duplicates.ts';
import { oneActionPerStep } from './rules/one-action-per-step.ts';
import { oneLabelSpelling } from './rules/one-label-spelling.ts';
import { orphanArticles } from './rules/orphan-articles.ts';
import { preferredTerms } from './rules/preferred-terms.ts';
import { readingGrade } from './rules/reading-grade.ts';
import { relatedLinks } from './rules/related-links.ts';
import { reviewDate } from './rules/review-date.ts';
import { searchQueries } from './rules/search-queries.ts';
import { sentenceLength } from './rules/sentence-length.ts';
import { shortAnswerLength } from './rules/short-answer-length.ts';
import { sourcesPresent } from './rules/sources-present.ts';
import { stepCount } from './rules/step-count.ts';
import { stepStartsWithVerb } from './rules/step-starts-with-verb.ts';

/** Every rule of the content linter, in the order a writer meets it in a file. */
export const lintRules: readonly LintRule[] = [
  shortAnswerLength,
  sentenceLength,
  meanSentenceLength,
  readingGrade,
  headingOrder,
  oneActionPerStep,
  stepCount,
  stepStartsWithVerb,
  linkText,
  bannedWords,
  preferredTerms,
  figuresFromFacts,
  namesFromLabels,
  oneLabelSpelling,
  relatedLinks,
  orphanArticles,
  searchQueries,
  sourcesPresent,
  reviewDate,
  nearDuplicates,
];
