/** A way on from a step: to the next step, by a choice where the flow branches. */
export interface Way {
  choice?: string | undefined;
  next: string;
}

/** A step and where it leads; an end leads nowhere. */
export interface RouteStep {
  id: string;
  ways: readonly Way[];
}

/** The steps from the first to the asked one, and the choices that lead there. */
export interface Route {
  steps: string[];
  choices: string[];
}

interface StepWithWays {
  next?: string | undefined;
  choices?: readonly { id: string; next: string; devices?: readonly string[] | undefined }[] | undefined;
}

/** Every way on from a step, in the writer's order; only those that the device shows, if one is given. */
export function listWays({ next, choices = [] }: StepWithWays, device?: string): Way[] {
  if (next !== undefined) return [{ next }];
  return choices
    .filter(({ devices }) => device === undefined || devices === undefined || devices.includes(device))
    .map((choice) => ({ choice: choice.id, next: choice.next }));
}

/**
 * The way from the first step to `target`. Where it branches, a preferred choice is taken if it leads there, else
 * the first that does. Undefined if there is no such step or no way to it.
 */
export function findRoute(steps: readonly RouteStep[], target: string, preferred: readonly string[] = []): Route | undefined {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const visited = new Set<string>();
  const isPreferred = ({ choice }: Way) => choice !== undefined && preferred.includes(choice);
  const search = (id: string | undefined): Route | undefined => {
    const step = byId.get(id ?? '');
    if (!step || visited.has(step.id)) return undefined;
    if (step.id === target) return { steps: [target], choices: [] };
    visited.add(step.id);
    for (const way of step.ways.toSorted((a, b) => Number(isPreferred(b)) - Number(isPreferred(a)))) {
      const rest = search(way.next);
      if (rest) return { steps: [step.id, ...rest.steps], choices: [...(way.choice === undefined ? [] : [way.choice]), ...rest.choices] };
    }
    return undefined;
  };
  return search(steps[0]?.id);
}
