/** A script of the page as Astro writes it. One that waits for nothing stays where it is. */
const script = /<script type="module" src="[^"]+"><\/script>/g;

const getScripts = (html: string): readonly string[] => html.match(script) ?? [];

/**
 * Moves the scripts of a page to its end. They run when all of it has come, wherever they stand; but each one stops the
 * reading of the page for a moment before the first picture. Those of the header go with the footer: pages without the
 * frame of the site lose both.
 */
export function moveScripts(html: string): string {
  const ofFrame = getScripts(/<header class="site-header"[\s\S]*?<\/header>/.exec(html)?.[0] ?? '');
  const others = getScripts(html).filter((each) => !ofFrame.includes(each));
  return html
    .replace(script, '')
    .replace(/(?=<\/footer>(?![\s\S]*<\/footer>))/, () => ofFrame.join(''))
    .replace(/(?=<\/body>)/, () => others.join(''));
}
