import type { Scene } from './practice-stage.ts';

/** Marks on the map which steps are passed, which one is shown, and which are not on the way that was chosen. */
export function markPlace(dialog: HTMLElement, { step, route, ahead }: Pick<Scene, 'step' | 'route' | 'ahead'>): void {
  for (const button of dialog.querySelectorAll<HTMLElement>('[data-jump-to]')) {
    const target = button.dataset['jumpTo'] ?? '';
    const isPassed = target !== step.id && route.steps.includes(target);
    button.toggleAttribute('data-passed', isPassed);
    button.toggleAttribute('data-off', target !== step.id && !isPassed && !ahead.has(target));
    if (target === step.id) button.setAttribute('aria-current', 'step');
    else button.removeAttribute('aria-current');
  }
}
