import { copyToClipboard, type Copy } from './clipboard.ts';

/** Copies a reply, and says so beside the control that was pressed, where the agent looks. Gives what it says. */
export async function copyBeside(
  reply: string | Copy,
  control: HTMLElement,
  status: HTMLElement,
  { copied, refused }: { copied: string; refused: string },
): Promise<string> {
  const isCopied = await copyToClipboard(typeof reply === 'string' ? { text: reply } : reply);
  const label = control.querySelector('[data-name]')?.textContent ?? control.firstChild?.textContent?.trim() ?? '';
  const text = isCopied ? `${copied}: ${label}` : refused;
  status.textContent = text;
  control.after(status);
  return text;
}
