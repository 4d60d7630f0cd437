/** What readers without a network are told. Kept apart because the worker and few pages say it. */
export const offlineWording = {
  title: 'You are offline',
  intro: 'This page is not kept on this device. What is kept opens without a network:',
  keep: 'Keep this guide for later',
  keeping: 'Keeping…',
  kept: 'Kept. This guide opens without a network.',
  keepFailed: 'This guide could not be kept. Try again when you are connected.',
  /** `{day}` is the day on which the page was kept. */
  note: 'You are offline, or the network does not answer. This is the page as it was on {day}.',
} as const;
