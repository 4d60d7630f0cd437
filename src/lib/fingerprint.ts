const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A number that changes when the text does (FNV-1a, 32 bits). It tells versions apart; it protects nothing. */
export function getFingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of new TextEncoder().encode(text)) hash = Math.imul(hash ^ character, 0x01000193);
  return hash >>> 0;
}

/** The fingerprint in three letters that may stand in an address. Two texts share one in about 260,000 cases. */
export function getMark(text: string): string {
  const hash = getFingerprint(text);
  const folded = (hash ^ (hash >>> 14)) & 0x3ffff; // 32 bits folded into three times six
  return [12, 6, 0].map((shift) => letters[(folded >>> shift) & 63]).join('');
}

/** Six digits of base 36. */
const versionLength = 6;

/** What a change mark looks like; everything else, such as what a chat program has cut, is none. */
export const changeMark = /^[0-9a-z]{6}$/;

/** The fingerprint as a change mark that may stand in an address. Two texts share one in about two billion cases. */
export function getChangeMark(text: string): string {
  return (getFingerprint(text) % 36 ** versionLength).toString(36).padStart(versionLength, '0');
}
