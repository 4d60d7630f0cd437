import type { RouteStep } from '../../content/flow-route.ts';

/** A written step of the page, which the practice shows copies of. */
export interface WrittenStep extends RouteStep {
  title: string;
  /** Its number in the written list, so that readers and support speak of the same step. */
  number: number;
  element: HTMLElement;
}

/** Names of the pieces of a step, as the server marks them. */
export const pieces = ['words', 'screen', 'ways', 'outcome', 'troubles'] as const;

/** The steps of one device in the page, or an empty list if the page has none for it. */
export function readSteps(root: ParentNode, device: string): WrittenStep[] {
  return [...root.querySelectorAll<HTMLElement>(`[data-steps="${device}"] > [data-step]`)].map((element, index) => ({
    id: element.dataset['step'] ?? '',
    title: element.dataset['title'] ?? '',
    number: index + 1,
    element,
    ways: (element.dataset['ways'] ?? '').split(' ').flatMap((way) => {
      const [choice = '', next = ''] = way.split(':');
      return next === '' ? [] : [{ choice: choice || undefined, next }];
    }),
  }));
}

/** The device whose written steps the reader sees. */
export function findShownDevice(root: ParentNode): string {
  const lists = [...root.querySelectorAll<HTMLElement>('[data-steps]')];
  const shown = lists.find((list) => !list.closest('[hidden]')) ?? lists[0];
  return shown?.dataset['steps'] ?? '';
}

/** The first device that the page has steps for. */
export function findFirstDevice(root: ParentNode): string {
  return root.querySelector<HTMLElement>('[data-steps]')?.dataset['steps'] ?? '';
}

/** Where a device's steps are, if not on this page. */
export function findDevicePage(root: ParentNode, device: string): string | undefined {
  return root.querySelector<HTMLElement>(`[data-switch="${CSS.escape(device)}"]`)?.dataset['page'];
}

/** The choices' titles by id, as readers see them. What is the only way on was never chosen. */
export function readChoiceTitles(steps: readonly WrittenStep[]): Map<string, string> {
  const branching = steps.filter(({ ways }) => ways.length > 1);
  const items = branching.flatMap(({ element }) => [...element.querySelectorAll<HTMLElement>('[data-choice]')]);
  return new Map(items.map((item) => [item.dataset['choice'] ?? '', item.querySelector('[data-choice-title]')?.textContent.trim() ?? '']));
}

/** A copy of a step's piece for the practice: without what only the written list needs, and buttons whose targets are outside the walk. */
export function copyPiece(step: WrittenStep, piece: (typeof pieces)[number]): HTMLElement | undefined {
  const original = step.element.querySelector<HTMLElement>(`[data-piece="${piece}"]`);
  if (!original) return undefined;
  const copy = original.cloneNode(true) as HTMLElement; // A clone is what its original is.
  for (const part of copy.querySelectorAll('[popovertarget], [data-written-only]')) part.remove();
  return copy;
}

/** Turns the text of each control in a drawing into a button that can be pressed. */
export function makeControlsPressable(drawing: HTMLElement): void {
  for (const text of drawing.querySelectorAll<HTMLElement>('[data-go], [data-answer]')) {
    const button = document.createElement('button');
    button.type = 'button';
    for (const { name, value } of text.attributes) button.setAttribute(name, value);
    button.append(...text.childNodes);
    text.replaceWith(button);
  }
}
