const KILOBYTE = 1000;

/** "340 kB", "1.2 MB", of bytes. */
export function sizeInWords(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / KILOBYTE));
  if (kilobytes < KILOBYTE) return `${kilobytes} kB`;
  return `${(kilobytes / KILOBYTE).toFixed(kilobytes < 10 * KILOBYTE ? 1 : 0)} MB`;
}
