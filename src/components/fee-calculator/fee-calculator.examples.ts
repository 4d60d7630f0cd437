import type { CalculatorRowView } from '../../view-models/calculator.ts';
import { exampleFactCard, listAwkward, toExampleHtml, type Examples } from '../example.ts';
import type { Props } from './FeeCalculator.astro';

const time = { html: toExampleHtml('{parcel-time}') };
const row: CalculatorRowView = {
  id: 'share',
  title: 'Small parcel',
  href: '/topics/',
  basis: [time],
  fees: ['US$2', 'US$20'],
  beside: [time, undefined],
  asOf: '2020',
  price: '2%',
};
const unknown: CalculatorRowView = {
  ...row,
  id: 'unknown',
  title: 'Unknown parcel',
  basis: [],
  fees: [undefined, undefined],
  asOf: '',
  price: undefined,
};
const view = { sums: ['US$100', 'US$1,000'], beside: ['Time', 'Place'], rows: [row, unknown], unknown: 1 };

export const examples: Examples<Props> = {
  sums: { shows: 'Two sums worked out, a fee that nobody knows last.', props: { view, language: 'en' }, beside: exampleFactCard },
  empty: { shows: 'No row has a price.', props: { view: { ...view, rows: [], unknown: 0 }, language: 'en' } },
  ...listAwkward(
    (text) => ({
      view: {
        ...view,
        beside: ['Time'],
        rows: [{ ...row, title: text, fees: [text, text], beside: [{ html: toExampleHtml(text) }] }],
        unknown: 0,
      },
      language: 'en',
    }),
    exampleFactCard,
  ),
};
