/** How long a place stays marked after a link has led to it. */
const markedMs = 3000;

/** Opens everything that hides the place an anchor names, then shows, focuses and marks it. Does nothing if there is none. */
export function openTarget(named: HTMLElement | null, behavior: ScrollBehavior = 'auto'): void {
  if (!named || named.closest('[popover]')) return;
  // An anchor kept for old links is empty; what it stands in is what readers look for.
  const target = named.matches('[data-anchor]') ? (named.closest<HTMLElement>('h2, h3, h4, li, p, section') ?? named) : named;
  for (let element: HTMLElement | null = target; element; element = element.parentElement) {
    if (element instanceof HTMLDetailsElement) element.open = true;
    if (element.hidden) element.hidden = false;
  }
  if (target.tabIndex < 0 && !target.hasAttribute('tabindex')) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ behavior });
  target.dataset['linked'] = '';
  setTimeout(() => delete target.dataset['linked'], markedMs);
}
