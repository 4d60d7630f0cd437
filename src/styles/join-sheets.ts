/** Name of a sheet: it goes into pages that have an element of this class, or the custom element `help-<name>`. */
function getName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace('.css', '');
}

/** Every class and every custom element of a page's HTML. */
function listNames(html: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [, classes, element] of html.matchAll(/\sclass="([^"]*)"|<help-([\w-]+)/g)) {
    for (const name of (classes ?? element ?? '').split(/\s+/)) names.add(name);
  }
  return names;
}

/** The first sheet names the layers in their order; one that a sheet closes and the next opens again need not be closed. */
function join(sheets: readonly string[]): string {
  return sheets
    .map((css) => css.replaceAll(/@layer [\w, ]+;/g, '').trim())
    .join('')
    .replaceAll('}@layer components{', '');
}

/** A colour of the palette: its name ends with a number, and only the tokens, which stand in the same text, use it. */
const paletteColour = /(--[a-z]+-\d+):(#[0-9a-f]{3,8});?/g;

/** The text with each colour of the palette where its name stood: the names are for writers of styles, and cost every page a hundred bytes. */
export function fillPalette(css: string): string {
  const colours = new Map([...css.matchAll(paletteColour)].map(([, name = '', colour = '']) => [name, colour]));
  return css.replaceAll(paletteColour, '').replaceAll(/var\((--[a-z]+-\d+)\)/g, (use, name: string) => colours.get(name) ?? use);
}

/**
 * The styles of one page as text: `first`, then the sheets that something on the page needs, by path. A sheet is named
 * after the class or the custom element that it styles, so that a page never carries the styles of what it does not have.
 */
export function joinSheets(first: string, sheets: Readonly<Record<string, string>>, html: string): string {
  const names = listNames(html);
  const needed = Object.entries(sheets).filter(([path]) => names.has(getName(path)));
  return first + join(needed.map(([, css]) => css));
}
