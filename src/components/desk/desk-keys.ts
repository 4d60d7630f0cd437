/** Physical keys by what stands on them on a Latin keyboard: Cyrillic and Arabic layouts send other letters. */
const codes = /^(?:Key|Digit|Numpad)([A-Z0-9])$/;

/** The key an agent means: the letter itself on Latin layouts, else the letter of that place. Undefined with Ctrl and the like. */
export function getDeskKey({
  key,
  code,
  ctrlKey,
  metaKey,
  altKey,
}: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>): string | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  if (/^[a-z0-9?]$/i.test(key)) return key.toLowerCase();
  if (key === 'Escape') return 'escape';
  // The question mark of other scripts, and where it stands on their keyboards.
  if (key === '؟') return '?';
  return codes.exec(code)?.[1]?.toLowerCase();
}
