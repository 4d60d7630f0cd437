/** Phrases that scripts say to agents, at the desk and on pages that are opened from it. Kept apart so that no reader loads them. */
export const deskClientWording = {
  nothingKnown: 'Replies name no buyer, order or device yet.',
  inEffect: (known: string) => `In effect: ${known}.`,
  knownOrder: (order: string) => `order ${order}`,
  knownDevice: { laptop: 'laptop', app: 'app' },
  knownMessage: 'a message',
  knownAnswers: (count: number) => (count === 1 ? '1 answer in the basket' : `${count} answers in the basket`),
  resume: (known: string) => `Go on with the ticket before: ${known}`,
  setAside: 'New ticket. The one before is set aside: G brings it back.',
  begun: 'New ticket.',
  /** What an agent has to know before anything is sent, by the tone of a message. */
  ticketTones: {
    thanks: 'The buyer only says thanks. H copies a short reply, but none is needed.',
    threat:
      'The buyer threatens with a lawyer, the authorities or the public. Give this to the person who decides on such cases; no article was chosen for it.',
    danger: 'Somebody may come to harm. Give this to the person responsible at once; no article was chosen for it.',
    anger: 'The buyer is angry. Read the reply before you send it.',
  },
  ticketSure: 'Answered by these articles.',
  ticketUnsure: 'No exact answer. The closest articles:',
  ticketLanguage: (language: string) => `Written in ${language}.`,
  ticketReplyLanguage: (language: string) => `The reply is in ${language}.`,
  ticketGaps: (count: number) => `Questions without an exact answer, counted on this device: ${count}`,
  openingName: (number: number) => `Opening ${number}`,
  numbersHead: ['No.', 'Article', 'Copied', 'Flagged'],
  numbersGaps: 'Questions without an exact answer',
  flagNeedsReason: 'Write what is wrong first.',
  flagHere: 'Flag a mistake (F)',
} as const;
