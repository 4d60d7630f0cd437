/** The mark of the site, on a square of 32: a bubble of speech with a tick in it. */
export const siteMark = {
  bubble: 'M6 4h20a4 4 0 0 1 4 4v13a4 4 0 0 1-4 4H15l-7 6v-6H6a4 4 0 0 1-4-4V8a4 4 0 0 1 4-4z',
  tick: 'm10 14.5 4.2 4.2L22.5 10',
} as const;
