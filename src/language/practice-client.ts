/** Phrases that the practice's script says. */
export const practiceClientWording = {
  atStart: 'This is the first step.',
  choose: 'Choose what is true for you, then you go on.',
  copied: 'Copied.',
  copyFailed: 'Your browser did not allow copying. Select the text below and copy it.',
  finish: 'Finish',
  next: 'Next',
  position: (number: number, count: number) => `Step ${number} of ${count}`,
  stoppedAt: (number: number, title: string) => `You stopped at step ${number}: ${title}.`,
  supportWay: (choices: string) => `My way: ${choices}`,
} as const;
