import type { RouteStep } from '../../content/flow-route.ts';

/** Steps that can still follow after `id`, on the longest way on: what lies ahead never grows by a choice. */
export function countStepsAhead(steps: readonly RouteStep[], id: string): number {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const count = (current: string, passed: readonly string[]): number => {
    const ways = byId.get(current)?.ways.filter(({ next }) => !passed.includes(next)) ?? [];
    return Math.max(0, ...ways.map(({ next }) => 1 + count(next, [...passed, next])));
  };
  return count(id, [id]);
}

/** Ids of every step that can still follow after `id`. */
export function listStepsAhead(steps: readonly RouteStep[], id: string): Set<string> {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const found = new Set<string>();
  const visit = (current: string): void => {
    for (const { next } of byId.get(current)?.ways ?? []) {
      if (found.has(next)) continue;
      found.add(next);
      visit(next);
    }
  };
  visit(id);
  return found;
}
