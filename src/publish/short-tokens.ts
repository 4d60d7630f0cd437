import { readFileSync } from 'node:fs';

/** What a plugin for stylesheets needs of one. */
interface Sheet {
  walkDecls(visit: (declaration: { prop: string; value: string }) => void): void;
}

/** Design tokens by their short names. Those of the palette keep theirs: no page carries them. */
export function listShortNames(tokensCss: string): ReadonlyMap<string, string> {
  const css = tokensCss.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  const tokens = [...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].filter(([, , value = '']) => !value.startsWith('#'));
  return new Map([...new Set(tokens.map(([, name = '']) => name))].map((name, index) => [name, `--${index.toString(36)}`]));
}

/** Gives the design tokens short names in every stylesheet: their names are for writers of styles, and cost every page 200 bytes. */
export function createShortTokens(file = 'src/styles/tokens.css') {
  const names = listShortNames(readFileSync(file, 'utf8'));
  const shorten = (text: string) => text.replaceAll(/--[a-z][\w-]*/g, (name) => names.get(name) ?? name);
  return {
    postcssPlugin: 'short-tokens',
    OnceExit: (sheet: Sheet) => {
      sheet.walkDecls((declaration) => {
        if (declaration.prop.startsWith('--')) declaration.prop = shorten(declaration.prop);
        if (declaration.value.includes('--')) declaration.value = shorten(declaration.value);
      });
    },
  };
}
