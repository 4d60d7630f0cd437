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
  - { id: price, title: Price, sort: price }
  - { id: time, title: Time, sort: duration }
  - { id: colour, title: Colour }
rows:
${row('middle', 'Middle parcel', 0, '      price: { fact: parcel-time, text: two coins }\n      time: parcel-time\n', '    price: { fee: parcel-share }\n')}${row('small', 'Small parcel', 1, '      price: { fact: parcel-time, text: one coin }\n', '    price: { fee: parcel-price, limit: parcel-limit }\n')}${row('large', 'Large parcel', 2, '      colour: { fact: parcel-time, text: red }\n')}${row('ended', 'A parcel of the past', 3, '      price: { fact: parcel-time, text: nothing }\n', '    status: historical\n    note: { fact: parcel-time, text: "Ended after {value}" }\n')}calculator: { amounts: [100, 1000], fee: price, beside: [time] }
recommender:
  sentence: "Sending {size} {speed}:"
  questions:
    - id: size
      title: How large is it?
      answers:
        - { id: little, title: Little, phrase: something little, sum: { from: 0, to: 500, example: 400 } }
        - { id: much, title: Much, phrase: something large, sum: { from: 500, example: 2000 } }
    - id: speed
      title: How soon?
      answers:
        - { id: soon, title: Soon, phrase: soon }
        - { id: late, title: Later }
  rules:
    - when: { size: [little] }
      choose: small
      otherwise: large
      why: [{ fact: parcel-time, text: "It takes {value}." }]
    - when: { speed: [soon] }
      choose: middle
      why: [{ fact: parcel-share, text: "It costs {value}." }]
    - choose: large
      why: [{ fact: parcel-time, text: "It takes {value}." }]
  reminders:
    - rows: [middle]
      say: { fact: parcel-time, text: "Keep {value} free." }
`;
}

/** The facts that the calculator counts with: a share, a price and a limit. */
export function makeAmountFacts(): string {
  const fact = (id: string, value: string, amount: string) =>
    `- id: ${id}\n  value: ${value}\n  amount: { ${amount} }\n  statement: A parcel has a price.\n  sources: [https://example.com/parcels]\n  asOf: "2024"\n  confidence: medium\n`;
  return [
    fact('parcel-share', '2%', 'percent: 2'),
    fact('parcel-price', 'US$5 per parcel', 'min: 5, max: 5, currency: USD'),
    fact('parcel-limit', 'US$1,500', 'min: 0, max: 1500, currency: USD'),
  ].join('');
}
