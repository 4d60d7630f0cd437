import { findRoute } from '../../content/flow-route.ts';
import { deviceNames } from '../../content/schema/shared.ts';
import { suggest, type Problem } from '../../content/problem.ts';
import { listIds, type Ids } from '../known-ids.ts';
import { listRawWays, readRawSteps, type RawStep } from '../raw-flow.ts';
import type { ContentFiles } from '../../content/read-files.ts';
import type { Rule } from '../rule.ts';

type Report = (path: PropertyKey[], rule: string, message: string) => void;

/** A flow is one connected way from its first step to its ends on both devices, and its ids are unique. */
export const flowGraph: Rule = { id: 'flow-graph', stopsBuild: true, check: ({ files }) => checkFlowGraph(files) };

function checkFlowGraph(content: ContentFiles): Problem[] {
  return content.flows.flatMap(({ source }) => {
    const problems: Problem[] = [];
    const report: Report = (path, rule, message) => problems.push({ file: source.file, line: source.getLine(path), rule, message });
    const steps = readRawSteps(source);
    const ids = listIds(source, 'steps');
    checkTargets(steps, ids, report);
    checkIds(steps, report, (path) => source.getLine(path));
    checkEnds(steps, report);
    checkDevices(steps, report);
    // A step that is not known, a way that is not, or one into nowhere may be meant to lead anywhere.
    const isWhole = ids.isWhole && steps.every((step) => step.areWaysKnown && listRawWays(step).every(({ next }) => ids.has(next)));
    if (isWhole) checkReachable(steps, report);
    return problems;
  });
}

/** Every way leads to a step that exists. */
function checkTargets(steps: readonly RawStep[], known: Ids, report: Report): void {
  const ids = steps.map(({ id }) => id);
  const check = (step: RawStep, next: string, path: PropertyKey[]) => {
    if (next === '' || !known.lacks(next)) return;
    const advice = `Steps here: ${[...new Set(ids)].join(', ')}.`;
    report(path, 'unknown-step', `step "${step.id}" leads to "${next}", which does not exist.${suggest(next, ids, advice)}`);
  };
  for (const step of steps) {
    if (step.next !== undefined) check(step, step.next, [...step.path, 'next']);
    for (const choice of step.choices) check(step, choice.next, [...choice.path, 'next']);
  }
}

/** Ids of steps, choices and troubles are part of addresses, so each names one thing. */
function checkIds(steps: readonly RawStep[], report: Report, getLine: (path: PropertyKey[]) => number): void {
  const seen = new Map<string, PropertyKey[]>();
  for (const step of steps) {
    const own = [
      { id: step.id, path: [...step.path, 'id'] },
      ...step.choices.map(({ id, path }) => ({ id, path: [...path, 'id'] })),
      ...step.troubleIds,
    ];
    for (const { id, path } of own.filter((entry) => entry.id !== '')) {
      const first = seen.get(id);
      if (id === 'next') report(path, 'reserved-step-id', '"next" is what "go" says for the way on. Choose another id.');
      else if (first) {
        report(path, 'duplicate-step-id', `the id "${id}" is taken on line ${getLine(first)}. Ids are part of addresses: choose another.`);
      } else seen.set(id, path);
    }
  }
}

/** A flow is for one device or for both: each of its steps is. */
function checkDevices(steps: readonly RawStep[], report: Report): void {
  const known = new Set(steps.flatMap(({ devices }) => devices));
  for (const { id, path, devices } of steps) {
    for (const device of deviceNames.filter((name) => known.has(name) && !devices.includes(name))) {
      const advice = 'Add it, or leave the device out of every step.';
      report([...path, 'id'], 'missing-device', `step "${id}" says nothing for the device "${device}", which other steps have. ${advice}`);
    }
    if (known.size === 0)
      report([...path, 'id'], 'missing-device', `step "${id}" says nothing for any device. Add "laptop", "app" or both.`);
  }
}

/** Every step either leads on or says what happens next. */
function checkEnds(steps: readonly RawStep[], report: Report): void {
  for (const { id, path, endings } of steps) {
    if (endings === 0) {
      report(
        path,
        'end-without-outcome',
        `step "${id}" is an end, but does not say what happens next. Add an "outcome", or a "next" or "choices" if it goes on.`,
      );
    } else if (endings > 1) {
      report(path, 'two-ways-on', `step "${id}" needs exactly one of "next", "choices" and "outcome", found ${endings}. Keep one.`);
    }
  }
}

/** Both devices come to every step, and from every step to an end. */
function checkReachable(steps: readonly RawStep[], report: Report): void {
  const graphs = deviceNames.map((device) => ({ device, graph: steps.map((step) => ({ id: step.id, ways: listRawWays(step, device) })) }));
  for (const step of steps) {
    const unreached = graphs.filter(({ graph }) => !findRoute(graph, step.id));
    if (unreached.length > 0) {
      const where = unreached.length === deviceNames.length ? '' : ` on the device "${unreached[0]?.device ?? ''}"`;
      report(
        [...step.path, 'id'],
        'unreachable-step',
        `no step leads to "${step.id}"${where}. Name it in a "next" or a choice, or remove it.`,
      );
    }
    if (unreached.length > 0) continue;
    for (const { device, graph } of graphs) {
      const fromHere = [{ ...step, ways: listRawWays(step, device) }, ...graph.filter(({ id }) => id !== step.id)];
      const canEnd = steps.some((end) => listRawWays(end).length === 0 && findRoute(fromHere, end.id));
      if (!canEnd)
        report(
          [...step.path, 'id'],
          'no-way-out',
          `from "${step.id}" no way leads to an end on the device "${device}". Lead one of its ways on.`,
        );
    }
  }
}
