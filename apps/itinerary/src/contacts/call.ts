/** What a phone dials for a number as it is written; what follows the digits, as an extension does, is not dialled. */
export function dialled(phone: string): string {
  const digits = /^[\s+\d().-]+/.exec(phone.normalize('NFKC'))?.[0] ?? '';
  return digits.replace(/[^+\d]/g, '');
}

export const callLink = (phone: string): string => `tel:${dialled(phone)}`;
