import type { Article, Content, Guide } from '../content/content.ts';
import { getEvidence, isOldEvidence } from '../content/evidence.ts';

/** The age of what a page rests on, as readers see it beside the short answer. */
export interface EvidenceView {
  /** "From sources of 2018–2021." */
  text: string;
  /** Whether nothing of it is recent; the text says so. */
  isOld: boolean;
}

/** The age of a page's evidence, in words. What is old is counted from the day of its last review. */
export function buildEvidence(page: Article | Guide, content: Content): EvidenceView {
  const evidence = getEvidence(page, content);
  const isOld = isOldEvidence(evidence, page.data.reviewed);
  return { text: content.language.phrases.evidence(evidence, isOld), isOld };
}
