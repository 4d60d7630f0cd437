/** "T/T takes 3 days. Then wait." becomes two sentences; a dot inside a word or a figure parts nothing. */
export function splitSentences(text: string): string[] {
  return text.trim() === '' ? [] : text.trim().split(/(?<=[.!?][”’"')]?)\s+(?=[\p{Lu}\p{N}“‘"(])/u);
}
