import { exampleFactCard, listAwkward, toExampleHtml, type Examples } from '../example.ts';
import type { Props } from './ArticleBody.astro';

const prose = (html: string): Props => ({ body: [{ kind: 'prose', html, folds: [] }], devicePages: [] });

export const examples: Examples<Props> = {
  prose: {
    shows: 'Words with a figure, a name, a note and a table.',
    props: prose(
      `<h2 id="a">A heading</h2><p>${toExampleHtml('Select [send-parcel] and wait {parcel-time}.')}</p>` +
        '<div class="note warning" role="note" aria-label="Warning"><div><p>Nobody gives it back.</p></div></div>' +
        '<div class="table" role="region" aria-label="Prices" tabindex="0"><table><caption>Prices</caption><thead><tr><th>Size</th><th>Price</th></tr></thead><tbody><tr><td>Small</td><td>1</td></tr></tbody></table></div>',
    ),
    beside: exampleFactCard,
  },
  empty: { shows: 'A page without a body shows nothing.', props: { body: [], devicePages: [] } },
  ...listAwkward((text) => prose(`<p>${toExampleHtml(text)}</p>`)),
};
