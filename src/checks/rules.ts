import type { Rule } from './rule.ts';
import { aliases } from './rules/aliases.ts';
import { pageAnchors } from './rules/page-anchors.ts';
import { uniqueAddresses } from './rules/unique-addresses.ts';
import { ledgerFile } from './rules/ledger-file.ts';
import { invisibleCharacters } from './rules/invisible-characters.ts';
import { bannedWords } from './rules/banned-words.ts';
import { certainFacts } from './rules/certain-facts.ts';
import { categoryGroups } from './rules/category-groups.ts';
import { closedMdx } from './rules/closed-mdx.ts';
import { comparisonCells } from './rules/comparison-cells.ts';
import { countWithoutStart } from './rules/count-without-start.ts';
import { emptyBody } from './rules/empty-body.ts';
import { emptyCategory } from './rules/empty-category.ts';
import { figuresFromFacts } from './rules/figures-from-facts.ts';
import { flowGraph } from './rules/flow-graph.ts';
import { flowScreens } from './rules/flow-screens.ts';
import { headingOrder } from './rules/heading-order.ts';
import { markdownTaken } from './rules/markdown-taken.ts';
import { knownIcons } from './rules/known-icons.ts';
import { knownLinks } from './rules/known-links.ts';
import { knownReferences } from './rules/known-references.ts';
import { knownSlugs } from './rules/known-slugs.ts';
import { linkText } from './rules/link-text.ts';
import { meanSentenceLength } from './rules/mean-sentence-length.ts';
import { namesFromLabels } from './rules/names-from-labels.ts';
import { nearDuplicates } from './rules/near-duplicates.ts';
import { oneActionPerStep } from './rules/one-action-per-step.ts';
import { oneLabelSpelling } from './rules/one-label-spelling.ts';
import { orphanArticles } from './rules/orphan-articles.ts';
import { promisedLinks } from './rules/promised-links.ts';
import { phrasings } from './rules/phrasings.ts';
import { plainText } from './rules/plain-text.ts';
import { preconditionKind } from './rules/precondition-kind.ts';
import { preferredTerms } from './rules/preferred-terms.ts';
import { readingGrade } from './rules/reading-grade.ts';
import { recommenderAnswers } from './rules/recommender-answers.ts';
import { relatedLinks } from './rules/related-links.ts';
import { reviewDate } from './rules/review-date.ts';
import { sentenceLength } from './rules/sentence-length.ts';
import { researchVoice } from './rules/research-voice.ts';
import { unsupportedClaim } from './rules/unsupported-claim.ts';
import { sameQuantityTwice } from './rules/same-quantity-twice.ts';
import { mostlyUnknown } from './rules/mostly-unknown.ts';
import { shortAnswerLength } from './rules/short-answer-length.ts';
import { shortAnswerStart } from './rules/short-answer-start.ts';
import { sortedColumns } from './rules/sorted-columns.ts';
import { stepBlocks } from './rules/step-blocks.ts';
import { stepDevices } from './rules/step-devices.ts';
import { stepCount } from './rules/step-count.ts';
import { stepStartsWithVerb } from './rules/step-starts-with-verb.ts';
import { templateLeft } from './rules/template-left.ts';
import { timelineMoments } from './rules/timeline-moments.ts';
import { warningBeforeSteps } from './rules/warning-before-steps.ts';
import { unfinishedSteps } from './rules/unfinished-steps.ts';
import { uniqueIds } from './rules/unique-ids.ts';

/** Every rule: first what a build needs, then language and structure in the order a writer meets it in a file. */
export const rules: readonly Rule[] = [
  uniqueIds,
  knownSlugs,
  closedMdx,
  knownReferences,
  knownLinks,
  knownIcons,
  categoryGroups,
  timelineMoments,
  comparisonCells,
  recommenderAnswers,
  flowGraph,
  flowScreens,
  aliases,
  phrasings,
  stepBlocks,
  pageAnchors,
  uniqueAddresses,
  ledgerFile,
  promisedLinks,
  templateLeft,
  emptyBody,
  emptyCategory,
  sortedColumns,
  invisibleCharacters,
  shortAnswerLength,
  shortAnswerStart,
  sentenceLength,
  meanSentenceLength,
  readingGrade,
  headingOrder,
  markdownTaken,
  plainText,
  oneActionPerStep,
  stepCount,
  unfinishedSteps,
  stepStartsWithVerb,
  stepDevices,
  warningBeforeSteps,
  linkText,
  bannedWords,
  preferredTerms,
  researchVoice,
  countWithoutStart,
  figuresFromFacts,
  unsupportedClaim,
  namesFromLabels,
  certainFacts,
  sameQuantityTwice,
  oneLabelSpelling,
  relatedLinks,
  orphanArticles,
  preconditionKind,
  reviewDate,
  nearDuplicates,
  mostlyUnknown,
];
