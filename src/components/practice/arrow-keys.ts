import type { Direction } from './swipes.ts';

/** Reports the arrow keys that lead on and back in the reading direction, except while a text is being edited. */
export function watchArrowKeys(element: HTMLElement, onArrow: (direction: Direction) => void, signal: AbortSignal): void {
  element.addEventListener(
    'keydown',
    (event) => {
      const isTyping = event.target instanceof Element && event.target.matches('textarea');
      if (isTyping || event.altKey || event.ctrlKey || event.metaKey) return;
      const isReversed = getComputedStyle(element).direction === 'rtl';
      if (event.key === (isReversed ? 'ArrowLeft' : 'ArrowRight')) onArrow('next');
      else if (event.key === (isReversed ? 'ArrowRight' : 'ArrowLeft')) onArrow('back');
      else return;
      event.preventDefault();
    },
    { signal },
  );
}
