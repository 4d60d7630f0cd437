import type { Problem } from '../content/problem.ts';
import type { Content } from '../content/content.ts';
import type { ContentFiles } from '../content/read-files.ts';
import type { FactData } from '../content/schema/fact.ts';
import type { LabelData } from '../content/schema/label.ts';
import type { Known } from '../content/known-values.ts';
import type { MdxFile } from '../content/source-file.ts';
import type { KnownIds } from './known-ids.ts';
import type { KnownStyle } from './known-style.ts';
import type { CheckedPage, Passage } from './text/checked-page.ts';

/** A problem as the check reports it. Warnings are shown; only errors stop a release. */
export interface Finding extends Problem {
  severity: 'error' | 'warning';
}

/** A file whose words are checked: its passages in reading order. */
export interface CheckedText {
  file: string;
  passages: readonly Passage[];
}

/** A fact as far as it is known, and where it stands. */
export interface PlacedFact {
  data: Known<FactData> & { id: string };
  file: string;
  line: number;
  /** Whether the value of a key was refused: it is no value that is missing. */
  isRefused: (key: keyof FactData) => boolean;
}

/** Everything a rule may look at. */
export interface CheckContext {
  /** Every file as it was read, mistakes included. */
  files: ContentFiles;
  /** What can be made of the files for links. */
  content: Content;
  /** Files that have a mistake in notation or in a field: what would follow from it is not told. */
  faulty: ReadonlySet<string>;
  known: KnownIds;
  /** Whether a body could be taken apart, all of it and as its writer meant. */
  isBodyKnown: (source: MdxFile) => boolean;
  /** Whether a page is not read at all, so that nobody knows what it says and links to. */
  hasLostPages: boolean;
  /** Articles and pages of guides, taken apart. */
  pages: readonly CheckedPage[];
  /** Texts outside pages: flows, glossary, categories. */
  texts: readonly CheckedText[];
  labels: readonly { data: Known<LabelData>; line: number; file: string }[];
  facts: ReadonlyMap<string, PlacedFact>;
  /** Terms of the glossary in every way to write them, in lower case; undefined while one of them is not known. */
  termNames: ReadonlySet<string> | undefined;
  style: KnownStyle;
  /** Where the words writers use stand, for messages. */
  styleFile: string;
  /** The day of the check, as YYYY-MM-DD. */
  today: string;
}

/** What a rule found. */
export interface RuleFinding {
  file: string;
  line: number;
  message: string;
  /** Names the kind of mistake where a rule finds several; the rule's id unless given. */
  rule?: string;
  /** `error` unless given. */
  severity?: Finding['severity'];
}

/** One thing that is checked. */
export interface Rule {
  id: string;
  /** Whether a site with this mistake can't be built. Mistakes of the others stop a release only. */
  stopsBuild?: boolean;
  check: (context: CheckContext) => Iterable<RuleFinding>;
}
