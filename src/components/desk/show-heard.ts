import { deskClientWording } from '../../language/desk-client.ts';
import { siteLanguage } from './find-gap.ts';
import type { HeardQuestion, HeardTicket } from './hear-ticket.ts';

/** What was heard of a message, as elements: what to know before anything is sent, then each question with its nearest pages. */
export function showHeard({ tone, questions }: HeardTicket): HTMLElement[] {
  return [...createTone(tone), ...questions.map(createHeard)];
}

function createTone(tone: HeardTicket['tone']): HTMLElement[] {
  if (tone === undefined) return [];
  const note = document.createElement('p');
  note.className = 'tone';
  note.textContent = deskClientWording.ticketTones[tone];
  return [note];
}

function createHeard({ question, isSure, language, pages }: HeardQuestion): HTMLElement {
  const { ticketLanguage, ticketReplyLanguage, ticketSure, ticketUnsure } = deskClientWording;
  const section = document.createElement('section');
  const quote = document.createElement('blockquote');
  quote.textContent = question;
  quote.dir = 'auto';
  const certainty = document.createElement('p');
  certainty.className = 'certainty';
  const names = new Intl.DisplayNames([siteLanguage], { type: 'language', fallback: 'code' });
  const toName = (code: string) => names.of(code) ?? code;
  certainty.textContent = [
    ticketLanguage(toName(language)),
    ...(language === siteLanguage ? [] : [ticketReplyLanguage(toName(siteLanguage))]),
    isSure ? ticketSure : ticketUnsure,
  ].join(' ');
  const buttons = pages.map(({ id, title }) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset['page'] = String(id);
    button.textContent = title;
    return button;
  });
  section.append(quote, certainty, ...buttons);
  return section;
}
