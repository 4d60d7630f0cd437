/** A part of an address as it reads. What is no encoding at all stays as it is: readers and programs type anything. */
export function decodeText(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
