/** What a private window or a full disk does not keep lives as long as the page is open. */
const memory = new Map<string, string>();
const lost = new Set<string>();

/** Whether all of it would still be there after the page was closed. */
export const isKeeping = (): boolean => lost.size === 0;

/** What the phone has under a key; another tab may have written it. */
export function read<T>(key: string): T | null {
  try {
    const text = textOf(key) ?? memory.get(key) ?? null;
    return text === null ? null : (JSON.parse(text) as T);
  } catch {
    // Something else has written there.
    return null;
  }
}

export function write(key: string, value: object | null): void {
  const text = value && JSON.stringify(value);
  lost.delete(key);
  if (text === null) memory.delete(key);
  else memory.set(key, text);
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    lost.add(key);
    // What was kept before is older than what memory has.
    drop(key);
  }
}

function textOf(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function drop(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // There is no storage at all.
  }
}
