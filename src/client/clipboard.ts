import { optionalMs, withLimit } from './patience.ts';

/** What to copy: plain text, and for rich links the same as HTML. */
export interface Copy {
  text: string;
  html?: string;
}

/** Puts text on the clipboard, with the Clipboard API or, where that refuses or does not answer, without it. Resolves to false if the browser refuses both. */
export async function copyToClipboard({ text, html }: Copy): Promise<boolean> {
  try {
    await withLimit(html === undefined ? navigator.clipboard.writeText(text) : writeBoth(text, html), optionalMs);
    return true;
  } catch {
    return copyWithCommand(text, html);
  }
}

function writeBoth(text: string, html: string): Promise<void> {
  return navigator.clipboard.write([new ClipboardItem({ 'text/plain': toBlob(text, 'plain'), 'text/html': toBlob(html, 'html') })]);
}

function toBlob(text: string, kind: 'plain' | 'html'): Blob {
  return new Blob([text], { type: `text/${kind}` });
}

/** Pages opened without HTTPS and old browsers have no Clipboard API, but they know the old command. */
function copyWithCommand(text: string, html: string | undefined): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'visually-hidden';
  document.body.append(field);
  field.select();
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
  };
  document.addEventListener('copy', onCopy, { once: true });
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- The only way to copy where there is no Clipboard API.
  const isCopied = document.execCommand('copy');
  document.removeEventListener('copy', onCopy);
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return isCopied;
}
