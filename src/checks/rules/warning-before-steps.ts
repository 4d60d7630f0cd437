import type { ListItem, RootContent } from 'mdast';
import { getNoteType } from '../../content/components/note/note.ts';
import { isComponent } from '../../content/document/component-node.ts';
import { visitAll } from '../../content/document/findings.ts';
import type { FlowStep } from '../../content/schema/flow.ts';
import type { MdxFile } from '../../content/source-file.ts';
import { listFlowTexts } from '../../content/document/references.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { quoteStart } from '../text/measure.ts';

/** What says that something can't be taken back. */
const irreversible =
  /\b(?:cannot|can not|can['’]t|no longer) (?:be )?(?:undo|undone|reversed?|revoked?|call(?:ed)?\b[^.]{0,24}\bback|take\b[^.]{0,24}\bback|taken back|reopen(?:ed)?|reopened)\b/i;

/** A reader meets a warning before the step that it is about, on the page and in every other output. */
export const warningBeforeSteps: Rule = {
  id: 'warning-before-steps',
  *check({ pages, files }) {
    for (const { source } of pages) yield* checkPage(source);
    for (const { source, known } of files.flows) {
      for (const [index, step] of (known?.steps ?? []).entries()) {
        if (!step || !source.isWhole(['steps', index])) continue;
        const texts = listFlowTexts({ title: '', before: [], steps: [step as FlowStep] }).filter(
          (text) => text !== step.warning && irreversible.test(text),
        );
        for (const text of new Set(texts)) {
          const message = `${quoteStart(text)} says what cannot be taken back, where a reader may have done it already. Say it in the step's "warning".`;
          yield { file: source.file, line: source.getLine(['steps', index]), message };
        }
      }
    }
  },
};

function* checkPage({ file, tree, bodyOffset }: MdxFile): Iterable<RuleFinding> {
  const lineOf = (node: RootContent) => (node.position?.start.line ?? 1) + bodyOffset;
  let isAfterSteps = false;
  for (const node of tree.children) {
    if (node.type === 'heading') isAfterSteps = false;
    else if (isAfterSteps && isWarning(node)) {
      const message = 'this warning stands after the steps it is about. Put it before <Steps>, or below a heading of its own subject.';
      yield { file, line: lineOf(node), message };
    }
    if (!isComponent(node, 'Steps')) continue;
    isAfterSteps = true;
    for (const late of listLateWarnings(node)) {
      const message = 'this warning stands after what the step asks for. Put it before <Steps>.';
      yield { file, line: lineOf(late), message };
    }
  }
}

/** Warnings inside steps that do not stand first in their step. */
function listLateWarnings(steps: RootContent): RootContent[] {
  const items: ListItem[] = [];
  visitAll([steps], (node) => node.type === 'listItem' && items.push(node));
  return items.flatMap(({ children }) => children.slice(1).filter(isWarning));
}

/** Whether it is marked as a warning, or says in plain words that something can't be taken back. */
function isWarning(node: RootContent): boolean {
  if (isComponent(node, 'Note')) return getNoteType(node) === 'warning';
  let words = '';
  if (node.type === 'paragraph') visitAll([node], (part) => part.type === 'text' && (words += part.value));
  return irreversible.test(words);
}
