/** Finds an element of the desk by the name its markup gives it; throws if it is missing. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- As querySelector: the markup of Desk.astro decides.
export type FindPart = <Part extends HTMLElement = HTMLElement>(name: string) => Part;

/** Finds parts below an element. */
export function createFindPart(root: HTMLElement): FindPart {
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- As above.
  return <Part extends HTMLElement>(name: string): Part => {
    const part = root.querySelector<Part>(`[data-part="${name}"]`);
    if (!part) throw new Error(`help-desk: the part "${name}" is missing.`);
    return part;
  };
}
