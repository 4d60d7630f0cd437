/** Names of the site's own search files, below `/pagefind/`. */
export const searchFiles = {
  /** Titles, declared queries and aliases: answers most queries alone. */
  questions: 'questions.json',
  /** Terms of a large site, with the pages that hold them. */
  terms: (number: number) => `terms-${number}.json`,
  /** Which page of a large site has an address. */
  addresses: (number: number) => `addresses-${number}.json`,
  /** Addresses and titles of many pages of a large site. */
  heads: (number: number) => `heads-${number}.json`,
  /** All words of the site and of other languages, for queries with an unknown word. */
  words: 'words.json',
  /** What buyers write, learnt, in one language: for queries that the questions do not answer for sure. */
  classifier: (language: string) => `classifier-${language}.json`,
  /** Definitions of terms and summaries of comparisons. */
  references: 'references.json',
  /** A line for readers of languages that search does not know. */
  otherLanguages: 'other-languages.json',
  /** Short answers and headings of some pages. */
  answers: (number: number) => `answers-${number}.json`,
} as const;
