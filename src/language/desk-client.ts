/** Phrases that the desk's script says. Kept apart so that no reader loads them. */
export const deskClientWording = {
  nothingKnown: 'Nothing of a buyer is in the replies.',
  inEffect: (known: string) => `In effect: ${known}.`,
  knownOrder: (order: string) => `order ${order}`,
  knownDevice: { laptop: 'laptop', app: 'app' },
  knownMessage: 'a message',
  knownAnswers: (count: number) => (count === 1 ? '1 answer in the basket' : `${count} answers in the basket`),
  resume: (known: string) => `Go on with the ticket before: ${known}`,
  setAside: 'New ticket. The one before is set aside: G brings it back.',
  begun: 'New ticket.',
} as const;
