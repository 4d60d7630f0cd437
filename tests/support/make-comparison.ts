/** A comparison of invented parcels: numbers, durations, words and empty cells, and a row of the past. */
export function makeComparison(articles: readonly string[]): string {
  const row = (id: string, title: string, index: number, cells: string, rest = '') =>
    `  - id: ${id}\n    title: ${title}\n    article: ${articles[index] ?? ''}\n${rest}    cells:\n${cells}`;
  return `title: Compare the parcels
linkTitle: Compare all parcels
summary: What each parcel costs.
reviewed: 2026-01-02
category: category-1
notes: [Weigh before you choose.]
columns:
  - { id: price, title: Price, sort: number }
  - { id: time, title: Time, sort: duration }
  - { id: colour, title: Colour }
rows:
${row('middle', 'Middle parcel', 0, '      price: { fact: parcel-time, text: two coins, sort: 2 }\n      time: parcel-time\n')}${row('small', 'Small parcel', 1, '      price: { fact: parcel-time, text: one coin, sort: 1 }\n')}${row('large', 'Large parcel', 2, '      colour: { fact: parcel-time, text: red }\n')}${row('ended', 'A parcel of the past', 3, '      price: { fact: parcel-time, text: nothing, sort: 0 }\n', '    status: historical\n    note: { fact: parcel-time, text: "Ended after {value}" }\n')}`;
}
