/** What a table holds for a locale: "en-GB" is served by "en". Undefined for a locale that it does not know. */
export function findByLocale<Words>(table: Readonly<Record<string, Words>>, locale: string): Words | undefined {
  return table[locale] ?? table[locale.split('-')[0] ?? ''];
}
