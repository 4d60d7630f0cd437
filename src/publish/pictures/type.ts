import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font, type Glyph } from 'fontkitten';

/** The weights that pictures are set in. */
export type Weight = 400 | 600 | 700;

/** A line of text as an outline: pictures need no font where they are drawn, and look alike everywhere. */
export interface Line {
  /** Path data; the base line starts at 0, 0. */
  path: string;
  width: number;
}

const { resolve } = createRequire(import.meta.url);
const fonts = new Map<string, Font>();

/** The parts of Inter, the most used first: each is a file of its own, read when a letter of it is needed. */
const scripts = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'vietnamese'];

function loadFont(script: string, weight: Weight): Font {
  const file = `@fontsource/inter/files/inter-${script}-${weight}-normal.woff`;
  const kept = fonts.get(file);
  if (kept) return kept;
  const font = create(readFileSync(resolve(file)));
  if (font.isCollection) throw new TypeError(`${file} holds several fonts, where one is expected.`);
  fonts.set(file, font);
  return font;
}

/** Whether the type has a letter for everything in a text. A picture without words is better than one with gaps. */
export function canSet(text: string): boolean {
  return Array.from(text).every((character) => findFont(character, headingWeight) !== undefined);
}

function findFont(character: string, weight: Weight): Font | undefined {
  const code = character.codePointAt(0) ?? 0;
  const script = scripts.find((each) => loadFont(each, weight).hasGlyphForCodePoint(code));
  return script === undefined ? undefined : loadFont(script, weight);
}

/** Letters of this weight stand closer, as headings of the site do. */
const headingWeight = 700;
const headingSpacing = -0.015;

/** Sets one line. A character that the type lacks is left out; ask `canSet` first. */
export function setLine(text: string, size: number, weight: Weight): Line {
  let path = '';
  const width = walkLine(text, size, weight, (glyph, scale, x) => {
    path += glyph.path.scale(scale, -scale).translate(x, 0).toSVG();
  });
  return { path, width };
}

/** Calls back for each letter with the place it stands at. Returns the width of all. */
function walkLine(text: string, size: number, weight: Weight, place?: (glyph: Glyph, scale: number, x: number) => void): number {
  const spacing = weight === headingWeight ? size * headingSpacing : 0;
  let x = 0;
  for (const character of text) {
    const font = findFont(character, weight);
    if (!font) continue;
    const glyph = font.glyphForCodePoint(character.codePointAt(0) ?? 0);
    const scale = size / font.unitsPerEm;
    place?.(glyph, scale, x);
    x += glyph.advanceWidth * scale + spacing;
  }
  return x;
}

/** A text in lines of at most this width and of about the same length; a word that is wider than a line is parted. */
export function setLines(text: string, size: number, weight: Weight, maxWidth: number): Line[] {
  const measure = (words: string) => walkLine(words, size, weight);
  const words = text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => partWord(word, (part) => measure(part) <= maxWidth));
  const widest = Math.max(maxWidth / 3, ...words.map(measure));
  let lines = breakLines(words, measure, maxWidth);
  for (let width = maxWidth - size / 2; width >= widest; width -= size / 2) {
    const narrower = breakLines(words, measure, width);
    if (narrower.length > lines.length) break;
    lines = narrower;
  }
  return lines.map((line) => setLine(line, size, weight));
}

/** As many words on each line as fit. */
function breakLines(words: readonly string[], measure: (words: string) => number, maxWidth: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && measure(longer) <= maxWidth) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A word in parts that fit. */
function partWord(word: string, fits: (part: string) => boolean): string[] {
  const parts = [''];
  for (const character of word) {
    const longer = (parts.at(-1) ?? '') + character;
    if (parts.at(-1) === '' || fits(longer)) parts[parts.length - 1] = longer;
    else parts.push(character);
  }
  return parts;
}
