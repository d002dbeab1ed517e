/** Characters of a badge's code: Crockford's base32, without letters that are taken for figures. */
const LENGTH = 10;
const CODE = /^[0-9A-HJKMNP-TV-Z]{10}$/;
const PREFIX = 'YT';

/**
 * The code of a badge ("7K3M29QX4B") in what was scanned or typed, or null. It may be grouped, in small letters and with
 * an O for a 0 or an I or L for a 1; the prefix may be left out.
 */
export function badgeCodeIn(text: string): string | null {
  const plain = text.toUpperCase().replace(/[\s-]/g, '');
  const bare = plain.length > LENGTH && plain.startsWith(PREFIX) ? plain.slice(PREFIX.length) : plain;
  const code = bare.replaceAll('O', '0').replace(/[IL]/g, '1');
  return CODE.test(code) ? code : null;
}

/** As its QR says it: "YT7K3M29QX4B". */
export const badgeText = (code: string) => PREFIX + code;

/** As people read it: "7K3M2-9QX4B". */
export const badgeWords = (code: string) => `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`;
