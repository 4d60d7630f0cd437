/** What the site keeps on the reader's device. Nothing of it is ever sent. */
type Key = 'device' | 'desk' | 'feedback' | 'practice' | 'recent-searches';

/** The kept value, or null if there is none or the browser refuses storage. */
export function getStored(key: Key): string | null {
  try {
    return localStorage.getItem(`help-${key}`);
  } catch {
    return null;
  }
}

/** Keeps a value if the browser allows it. */
export function setStored(key: Key, value: string): void {
  try {
    localStorage.setItem(`help-${key}`, value);
  } catch {
    // Private windows and blocked storage: the page works, it only forgets.
  }
}

/** Forgets a value. */
export function removeStored(key: Key): void {
  try {
    localStorage.removeItem(`help-${key}`);
  } catch {
    // As above.
  }
}
