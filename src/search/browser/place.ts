/** Where the reader was in a list of results. Kept in the history entry, so that the back button finds it again. */
export interface Place {
  shown: number;
  scroll: number;
}

/** The place of this history entry; the beginning if none was kept. */
export function readPlace(defaultShown: number): Place {
  const state: unknown = history.state;
  const get = (name: keyof Place) => {
    const value: unknown = typeof state === 'object' && state !== null ? Reflect.get(state, name) : undefined;
    return typeof value === 'number' && value > 0 ? value : 0;
  };
  return { shown: Math.max(defaultShown, get('shown')), scroll: get('scroll') };
}

/** Notes a part of the place. */
export function setPlace(place: Partial<Place>): void {
  history.replaceState({ ...readPlace(0), ...place }, '');
}

/** Notes how far the reader has scrolled. */
export function keepPlace(): void {
  setPlace({ scroll: Math.round(scrollY) });
}
