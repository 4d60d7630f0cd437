/**
 * An article or guide without the frame of the site, from the page that Astro rendered: its own policy, styles and main
 * part, and what stands below it. Links open beside the page it is shown in; those to its own places stay in it.
 * Throws if the page is not built as expected.
 */
export function buildEmbedPage(page: string, template: string): string {
  const below = /<body[^>]*>([\s\S]*)<\/body>/.exec(template)?.[1] ?? '';
  const cuts: readonly (readonly [RegExp, string])[] = [
    [/(?<=<meta charset="utf-8">)/, '<base target="_blank"><meta name="robots" content="noindex">'],
    [/<header class="site-header"[\s\S]*?<\/header>/, ''],
    [/<footer class="site-footer"[\s\S]*?<\/footer>/, below],
  ];
  const html = cuts.reduce((text, [pattern, by]) => {
    if (!pattern.test(text)) throw new Error(`A page can't be embedded: it has nothing like ${String(pattern)}.`);
    return text.replace(pattern, () => by);
  }, page);
  // A frame of another site has a store of its own, where nobody would find again what was kept.
  const own = html.replace(' data-keeps="true"', '').replace(/<help-keep-guide[\s\S]*?<\/help-keep-guide>/, '');
  return own.replace(/<nav class="breadcrumbs"[\s\S]*?<\/nav>/, '').replaceAll(/<a (?=[^>]*href="#)/g, '<a target="_self" ');
}
