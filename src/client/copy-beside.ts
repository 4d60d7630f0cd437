import { copyToClipboard, type Copy } from './clipboard.ts';

/** Copies a reply, and says so beside the control that was pressed, where the agent looks. Gives what it says, and whether it was copied. */
export async function copyBeside(
  reply: string | Copy,
  control: HTMLElement,
  status: HTMLElement,
  { copied, refused }: { copied: string; refused: string },
): Promise<{ said: string; isCopied: boolean }> {
  const isCopied = await copyToClipboard(typeof reply === 'string' ? { text: reply } : reply);
  const label = control.querySelector('[data-name]')?.textContent ?? control.firstChild?.textContent?.trim() ?? '';
  const said = isCopied ? `${copied}: ${label}` : refused;
  status.textContent = said;
  control.after(status);
  return { said, isCopied };
}
