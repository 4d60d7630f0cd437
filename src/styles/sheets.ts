/** Every stylesheet of the first screen, by path: of components, of what writers write, of layouts. What is seen later is in `*.late.css`. */
export const sheets: Readonly<Record<string, string>> = import.meta.glob<string>(
  [
    '../components/*/*.css',
    '../content/components/*/*.css',
    '../layouts/*.css',
    './article-text.css',
    '!../{components,content/components}/*/*.late.css',
    '!../components/{practice,screen-drawing}/*.css',
  ],
  { query: '?inline', import: 'default', eager: true },
);
