import type { FlowStep } from '../../../schema/flow.ts';
import { suggest, type Problem } from '../problem.ts';
import type { Content } from '../read-content.ts';

/** A flow is one connected way from its first step to an outcome, and its ids are unique. */
export function checkFlowGraph(content: Content): Problem[] {
  return content.flows.flatMap(({ source, data }) => {
    if (!data) return [];
    const ids = data.steps.map((step) => step.id);
    const problems: Problem[] = [];
    const report = (path: PropertyKey[], rule: string, message: string) =>
      problems.push({ file: source.file, line: source.getLine(path), rule, message });

    data.steps.forEach((step, index) => {
      for (const { next, path } of listWays(step)) {
        if (ids.includes(next)) continue;
        report(
          ['steps', index, ...path],
          'unknown-step',
          `step "${step.id}" leads to "${next}", which does not exist.${suggest(next, ids, `Steps here: ${ids.join(', ')}.`)}`,
        );
      }
    });

    const seen = new Map<string, PropertyKey[]>();
    data.steps.forEach((step, index) => {
      const own: { id: string; path: PropertyKey[] }[] = [
        { id: step.id, path: ['steps', index, 'id'] },
        ...(step.choices ?? []).map(({ id }, position) => ({ id, path: ['steps', index, 'choices', position, 'id'] })),
        ...step.troubles.map(({ id }, position) => ({ id, path: ['steps', index, 'troubles', position, 'id'] })),
      ];
      for (const { id, path } of own) {
        const first = seen.get(id);
        if (first)
          report(
            path,
            'duplicate-step-id',
            `the id "${id}" is taken on line ${source.getLine(first)}. Ids are part of addresses: choose another.`,
          );
        else seen.set(id, path);
      }
    });

    const reached = new Set<string>();
    const visit = (id: string | undefined) => {
      const step = data.steps.find((candidate) => candidate.id === id);
      if (!step || reached.has(step.id)) return;
      reached.add(step.id);
      for (const { next } of listWays(step)) visit(next);
    };
    visit(ids[0]);
    data.steps.forEach((step, index) => {
      if (!reached.has(step.id))
        report(['steps', index, 'id'], 'unreachable-step', `no step leads to "${step.id}". Name it in a "next" or a choice, or remove it.`);
    });
    if (!data.steps.some((step) => reached.has(step.id) && step.outcome)) {
      report(['steps'], 'flow-without-end', 'no way through the flow ends: give the last step an "outcome" that says what happens next.');
    }
    return problems;
  });
}

function listWays(step: FlowStep): { next: string; path: PropertyKey[] }[] {
  return [
    ...(step.next === undefined ? [] : [{ next: step.next, path: ['next'] }]),
    ...(step.choices ?? []).map((choice, index) => ({ next: choice.next, path: ['choices', index, 'next'] })),
  ];
}
