import type { Content } from '../content/content.ts';
import { listStepBlocks } from '../content/document/document.ts';
import { collectReferences } from '../content/document/references.ts';
import { addresses } from '../lib/addresses.ts';
import { practiceWording } from '../language/practice.ts';
import { buildPageFrame, type LinkView, type PageFrame } from './page-frame.ts';
import { buildReferences, type PageReferences } from './references.ts';
import { buildStepsView, type StepsView } from './steps-view.ts';

/** The practice of one flow, to be shown inside another page. */
export interface EmbeddedPractice {
  frame: PageFrame;
  title: string;
  steps: StepsView;
  references: PageReferences;
  /** The page that says everything about it. */
  whole: LinkView;
}

/** Builds the practice of a flow from the page that shows its steps for every device; undefined if none does. */
export function buildEmbeddedPractice(flow: string, content: Content): EmbeddedPractice | undefined {
  const pages = content.articles.map(({ slug, data, document }) => ({ data, document, path: addresses.article(slug) }));
  for (const { data, document, path } of pages) {
    const block = listStepBlocks(document).find((steps) => steps.flow?.id === flow);
    if (!block?.flow) continue;
    const title = practiceWording.title(block.flow.data.title);
    const frame = buildPageFrame(content, { title, description: data.title, path });
    const bare = { ...block, intro: [], ownHeading: undefined, onlyFor: undefined, hasPractice: true };
    const steps = buildStepsView(bare, content);
    return {
      // Its canonical address is that of the whole page, which search engines list.
      frame: { ...frame, isIndexed: false, breadcrumbs: [], breadcrumbJson: undefined },
      title,
      steps,
      references: buildReferences(collectReferences([], [bare]), steps, content),
      whole: { title: data.title, href: path },
    };
  }
  return undefined;
}
