import type { Content } from '../content/content.ts';
import { formatCsv } from '../lib/csv.ts';
import { buildReplies } from '../replies/replies.ts';
import { listPageData } from './page-data.ts';

/** One reply of support, ready for the macros of a ticket system. */
export interface Macro {
  /** Permanent id of the page and the form: "502-email". */
  id: string;
  title: string;
  /** BCP 47 tag. */
  language: string;
  /** `email` without greeting and sign-off, which ticket systems add; `chat` in at most 300 characters. */
  form: 'email' | 'chat';
  body: string;
}

/** The replies of every page, for each form. A ticket system knows no device, so the steps of every device are there. */
export function buildMacros(content: Content): Macro[] {
  const { locale } = content.language;
  return listPageData(content).flatMap((page) => {
    const { email, chat } = buildReplies(page, { greeting: '', signOff: '' }, locale);
    const shared = { title: page.title, language: locale };
    return [
      { id: `${page.id}-email`, ...shared, form: 'email' as const, body: email.text },
      { id: `${page.id}-chat`, ...shared, form: 'chat' as const, body: chat },
    ];
  });
}

/** The macros as comma-separated values. */
export function formatMacrosCsv(macros: readonly Macro[]): string {
  const names = ['id', 'title', 'language', 'form', 'body'] as const;
  return formatCsv(
    names,
    macros.map((macro) => names.map((name) => macro[name])),
  );
}
