import type { FactData } from '../../content/schema/fact.ts';
import type { HouseStyle } from '../../content/schema/house-style.ts';
import type { LabelData } from '../../content/schema/label.ts';
import type { YamlFile } from '../../content/source-file.ts';
import type { Problem } from '../../content/problem.ts';
import type { LintPage, Passage } from './lint-page.ts';

/** A problem of language or structure. Warnings are shown; only errors stop a release. */
export interface Finding extends Problem {
  severity: 'error' | 'warning';
}

/** A file whose words are checked: its passages in reading order. */
export interface LintText {
  file: string;
  passages: readonly Passage[];
}

/** Everything a rule may look at. */
export interface LintContext {
  /** Articles and pages of guides. */
  pages: readonly LintPage[];
  /** Texts outside pages: flows, glossary, categories. */
  texts: readonly LintText[];
  labels: readonly { data: LabelData; line: number; file: string }[];
  facts: ReadonlyMap<string, FactData>;
  /** Terms of the glossary in every way to write them, in lower case. */
  termNames: ReadonlySet<string>;
  style: HouseStyle;
  styleFile: YamlFile;
  /** The day of the check, as YYYY-MM-DD. */
  today: string;
}

/** What a rule found; the linter adds the rule's id. */
export interface RuleFinding {
  file: string;
  line: number;
  message: string;
  /** `error` unless given. */
  severity?: Finding['severity'];
}

/** One thing the linter checks. */
export interface LintRule {
  id: string;
  check: (context: LintContext) => Iterable<RuleFinding>;
}
