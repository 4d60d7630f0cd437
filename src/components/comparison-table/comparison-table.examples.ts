import { exampleFactCard, exampleFrame, listAwkward, toExampleHtml, type Examples } from '../example.ts';
import type { Props } from './ComparisonTable.astro';

const cell = { html: toExampleHtml('{parcel-time}'), sort: 3 };
const row = {
  id: 'small',
  title: 'Small parcel',
  href: '/topics/',
  isHistorical: false,
  cells: [cell, undefined],
  asOf: '2020',
  latestYear: 2020,
};
const page = {
  frame: exampleFrame,
  summary: 'All parcels.',
  notes: [],
  reviewed: '2026-01-02',
  columns: [
    { id: 'time', title: 'Time', isSortable: true },
    { id: 'place', title: 'Place', isSortable: false },
  ],
  rows: [row],
  ended: [{ ...row, id: 'past', title: 'A parcel of the past', isHistorical: true, note: cell, asOf: '', latestYear: undefined }],
  unknown: 1,
  cards: [],
};

export const examples: Examples<Props> = {
  table: {
    shows: 'A row that sorts, an empty cell that is counted, and a record of the past apart.',
    props: { page },
    beside: exampleFactCard,
  },
  empty: { shows: 'A comparison without rows is an empty table.', props: { page: { ...page, rows: [], ended: [], unknown: 0 } } },
  ...listAwkward(
    (text) => ({
      page: {
        ...page,
        frame: { ...exampleFrame, title: text },
        columns: [{ id: 'time', title: 'Time', isSortable: true }],
        ended: [],
        rows: [{ ...row, title: text, cells: [{ ...cell, html: toExampleHtml(text) }] }],
      },
    }),
    exampleFactCard,
  ),
};
