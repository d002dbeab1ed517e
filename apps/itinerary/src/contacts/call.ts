/** What a phone dials for a number as it is written; what follows the digits, as an extension does, is not dialled. */
export function callLink(phone: string): string {
  const dialled = /^[\s+\d().-]+/.exec(phone)?.[0] ?? '';
  return `tel:${dialled.replace(/[^+\d]/g, '')}`;
}
