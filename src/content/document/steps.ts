import type { DeviceName } from '../schema/shared.ts';
import type { FlowStep, FlowData } from '../schema/flow.ts';
import type { Rich } from './component-node.ts';

/** A way on from a step where the flow branches. */
export interface StepWay {
  /** Id of the choice. */
  choice: string;
  title: Rich;
  /** Id, anchor and number of the step it leads to. */
  next: string;
  anchor: string;
  number: number;
}

/** What can stop the reader at a step, and what to do about it. */
export interface StepTrouble {
  when: Rich;
  do: Rich;
  /** Slug of the article that tells more. */
  article: string;
}

/** One step of a procedure. */
export interface Step {
  /** Id of the step's element on its page: links open it. */
  anchor: string;
  /** Anchors of steps that were merged into this one. */
  formerAnchors: readonly string[];
  /** Counted from 1 within its group. */
  number: number;
  /** What it achieves, in a few words; only flows name it. */
  title?: string | undefined;
  /** What cannot be taken back after it: said before the action everywhere. */
  warning?: Rich | undefined;
  /** The action, then what to know about it. */
  content: Rich;
  /** The ways on, if there is more than one on this device. */
  ways: readonly StepWay[];
  /** What the branch is about, for readers who are not sure. */
  explain?: Rich | undefined;
  /** What happens next, where the procedure ends. */
  outcome: readonly Rich[];
  troubles: readonly StepTrouble[];
  /** The flow's own data, for drawings. */
  flowStep?: FlowStep | undefined;
}

/** The steps of one procedure on one device, or on any. */
export interface StepGroup {
  device?: DeviceName | undefined;
  /** Id of the section that holds them, if they are for a device. */
  anchor?: string | undefined;
  steps: readonly Step[];
  /** Written steps with the words around their list; flows are drawn from `steps`. */
  content: Rich;
}

/** One procedure: what stands in one `<Steps>`. */
export interface StepBlock {
  kind: 'steps';
  /** The writer's id, part of the anchors of a second procedure on a page. */
  id?: string | undefined;
  /** Whether it comes after the procedure before it; otherwise procedures are alternatives. */
  follows: boolean;
  /** The heading it stands below, if any. */
  heading?: Rich | undefined;
  /** Whether that heading names it: no other block stands between. */
  isNamed: boolean;
  /** Id of the heading that the page gives it, where neither the writer nor a device names its steps. */
  ownHeading?: string | undefined;
  groups: readonly StepGroup[];
  /** The flow it is made from, if it is not written on the page. */
  flow?: { id: string; data: FlowData } | undefined;
  /** Set where it has steps for one device only, and readers of the other must be told. */
  onlyFor?: DeviceName | undefined;
  /** Whether readers can try it on drawings. */
  hasPractice: boolean;
  /** What stands before the first step of a flow: its notice, and what to have or know. A guide says it in its own words. */
  intro: Rich;
  /** The same steps as one piece of content, for text and Markdown. */
  content: Rich;
}
