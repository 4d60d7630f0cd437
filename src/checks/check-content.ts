import { collectKnownIds } from './known-ids.ts';
import type { Problem } from '../content/problem.ts';
import type { Reading } from '../content/read.ts';
import { checkCategoryGroups } from './rules/category-groups.ts';
import { checkClosedMdx } from './rules/closed-mdx.ts';
import { checkComparisonCells } from './rules/comparison-cells.ts';
import { checkAliases } from './rules/aliases.ts';
import { checkFlowGraph } from './rules/flow-graph.ts';
import { checkInvisibleCharacters } from './rules/invisible-characters.ts';
import { checkLedgerFile } from './rules/ledger-file.ts';
import { checkPageAnchors } from './rules/page-anchors.ts';
import { checkUniqueAddresses } from './rules/unique-addresses.ts';
import { checkFlowScreens } from './rules/flow-screens.ts';
import { checkKnownIcons } from './rules/known-icons.ts';
import { checkKnownLinks } from './rules/known-links.ts';
import { checkKnownReferences } from './rules/known-references.ts';
import { checkKnownSlugs } from './rules/known-slugs.ts';
import { checkPhrasings } from './rules/phrasings.ts';
import { checkStepBlocks } from './rules/step-blocks.ts';
import { checkTimelineMoments } from './rules/timeline-moments.ts';
import { checkUniqueIds } from './rules/unique-ids.ts';

/** Every mistake in a content folder that was read. An empty list means that the site can be built. */
export function checkContent({ files: content, problems, content: built }: Reading): Problem[] {
  const known = collectKnownIds(content);
  return [
    ...problems,
    ...checkUniqueIds(content),
    ...checkKnownSlugs(content, known),
    ...checkClosedMdx(content, known),
    ...checkKnownReferences(content, known),
    ...checkKnownLinks(content, known),
    ...checkKnownIcons(content),
    ...checkCategoryGroups(content),
    ...checkTimelineMoments(content),
    ...checkComparisonCells(content, known),
    ...checkFlowGraph(content),
    ...checkFlowScreens(content, known),
    ...checkAliases(content),
    ...checkPhrasings(content, known),
    ...checkStepBlocks(content),
    ...checkUniqueAddresses(content),
    ...checkPageAnchors(content, built),
    ...checkInvisibleCharacters(content),
    ...checkLedgerFile(content),
  ];
}
