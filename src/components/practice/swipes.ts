/** Where in a row of steps. */
export type Direction = 'next' | 'back';

/** Shorter movements are taps or scrolling. */
const minSwipePx = 60;

/** Reports a swipe of one finger across the element, in the reading direction. Scrolling up and down is none. */
export function watchSwipes(element: HTMLElement, onSwipe: (direction: Direction) => void, signal: AbortSignal): void {
  let from: { x: number; y: number } | undefined;
  element.addEventListener(
    'touchstart',
    ({ touches }) => {
      const [touch, second] = touches;
      from = touch && !second ? { x: touch.clientX, y: touch.clientY } : undefined;
    },
    { signal, passive: true },
  );
  element.addEventListener(
    'touchend',
    ({ changedTouches: [touch] }) => {
      if (!from || !touch) return;
      const [across, down] = [touch.clientX - from.x, touch.clientY - from.y];
      from = undefined;
      if (Math.abs(across) < minSwipePx || Math.abs(across) < 2 * Math.abs(down)) return;
      const isNext = getComputedStyle(element).direction === 'rtl' ? across > 0 : across < 0;
      onSwipe(isNext ? 'next' : 'back');
    },
    { signal, passive: true },
  );
}
