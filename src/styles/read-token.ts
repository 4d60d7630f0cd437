import { readFileSync } from 'node:fs';
import { toHex, toOklch } from '../lib/colour.ts';

/** The two designs of the site. */
export type Scheme = 'light' | 'dark';

let tokens: ReadonlyMap<string, string> | undefined;

/** A colour of `tokens.css` as "#rrggbb", for what no style reaches: pictures, icons and the browser's own bars. `accent` is that of the site: colours that follow it need it. Throws if there is no such colour. */
export function readColour(name: string, scheme: Scheme, accent = ''): string {
  tokens ??= readTokens();
  return resolve(`var(--${name})`, scheme, new Map([...tokens, ['--site-accent', accent]]));
}

function readTokens(): ReadonlyMap<string, string> {
  const css = readFileSync('src/styles/tokens.css', 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
  return new Map([...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.replaceAll(/\s+/g, ' ')]));
}

function resolve(value: string, scheme: Scheme, known: ReadonlyMap<string, string>): string {
  const text = value.trim();
  const short = /^#(\w)(\w)(\w)$/.exec(text);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toLowerCase();
  const [, name, inside = ''] = /^([\w-]+)\((.*)\)$/.exec(text) ?? [];
  if (name === 'var') return resolve(known.get(inside) ?? '', scheme, known);
  if (name === 'light-dark') return resolve(splitArguments(inside)[scheme === 'light' ? 0 : 1] ?? '', scheme, known);
  if (name === 'oklch') return resolveRelative(inside, scheme, known);
  throw new Error(`src/styles/tokens.css: "${value}" is no colour that can be read.`);
}

/** Commas inside brackets part nothing. */
function splitArguments(text: string): string[] {
  let depth = 0;
  let start = 0;
  const parts: string[] = [];
  for (let index = 0; index < text.length; index++) {
    if (text[index] === '(') depth++;
    if (text[index] === ')') depth--;
    if (text[index] !== ',' || depth > 0) continue;
    parts.push(text.slice(start, index));
    start = index + 1;
  }
  return [...parts, text.slice(start)];
}

/** `from var(--site-accent) 0.52 min(c, 0.19) calc(h + 15)` */
function resolveRelative(text: string, scheme: Scheme, known: ReadonlyMap<string, string>): string {
  const parts = /^from (\S+) ([\d.]+) (?:min\(c, ([\d.]+)\)|([\d.]+)) (?:h|calc\(h \+ ([\d.]+)\))$/.exec(text);
  if (!parts) throw new Error(`src/styles/tokens.css: "oklch(${text})" is no colour that can be read.`);
  const [, origin = '', lightness = '', mostChroma, chroma, turn = '0'] = parts;
  const from = toOklch(resolve(origin, scheme, known));
  return toHex({
    lightness: Number(lightness),
    chroma: mostChroma === undefined ? Number(chroma) : Math.min(from.chroma, Number(mostChroma)),
    hue: from.hue + Number(turn),
  });
}
