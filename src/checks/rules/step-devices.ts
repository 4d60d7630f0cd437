import { isComponent } from '../../content/document/component-node.ts';
import { visitAll } from '../../content/document/findings.ts';
import { getDevice } from '../../content/components/steps/steps.ts';
import { listNodes } from '../../content/source-file.ts';
import type { CheckContext, PlacedFact, Rule, RuleFinding } from '../rule.ts';
import type { CheckedPage } from '../text/checked-page.ts';
import { listFacts } from '../text/read-words.ts';
import { quoteStart } from '../text/measure.ts';

/** What a page says itself of the device its steps are for. */
const ownWords = /^You use (?:the app|an? (?:laptop|phone|computer))\b|\bsteps\b[^.]{0,40}\bfor (?:a|the) (?:laptop|app)\b/i;

/** Steps name a device only where it matters; what readers of the other do is then said once, by the page itself. */
export const stepDevices: Rule = {
  id: 'step-devices',
  *check(context) {
    for (const page of context.pages) {
      if (!page.isRead) continue;
      const single = listSingleDevices(page);
      for (const { node, line, device } of single) {
        if (namesPlace(node.children, context)) continue;
        const message = `these steps are for "${device}" only, but name no button and no menu of it. Leave out <Device>: they are the same everywhere.`;
        yield { file: page.file, line, message, rule: 'steps-need-no-device' } satisfies RuleFinding;
      }
      if (single.length === 0) continue;
      for (const { text, facts, kind, line } of page.passages) {
        if (kind !== 'paragraph' || facts.length > 0 || !ownWords.test(text)) continue;
        const message = `${quoteStart(text)} tells readers of the other device what the page says above the steps already. Leave it out.`;
        yield { file: page.file, line, message, rule: 'other-device-twice' } satisfies RuleFinding;
      }
    }
  },
};

/** Written steps for one device. */
function listSingleDevices({ source, kind }: CheckedPage) {
  if (kind === 'guide') return [];
  return listNodes(source).flatMap(({ node, line }) => {
    if (!isComponent(node, 'Steps')) return [];
    const panels = node.children.filter((child) => isComponent(child, 'Device'));
    const [only] = panels;
    const device = only && getDevice(only);
    return only && device !== undefined && panels.length === 1 ? [{ node: only, line, device }] : [];
  });
}

/** Whether a fact is, or may be, the way through a menu. */
function isWay(fact: PlacedFact | undefined): boolean {
  return !fact || fact.isRefused('value') || (fact.data.value ?? '').includes(' > ');
}

/** Whether the steps name a control, or the way through a menu. */
function namesPlace(content: Parameters<typeof visitAll>[0], { facts }: CheckContext): boolean {
  let isNamed = false;
  visitAll(content, (node) => {
    const isWritten = 'value' in node && node.type === 'text' && node.value.includes(' > ');
    const isWayOfFact = isComponent(node, 'Fact') && listFacts(node).some((id) => isWay(facts.get(id)));
    if (isWritten || isWayOfFact || isComponent(node, 'Label')) isNamed = true;
  });
  return isNamed;
}
