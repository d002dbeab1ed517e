const LONGEST = 120;

/** What a file may be called here: the last part of a path, without what a file system or a header cannot carry. */
export function fileNameOf(given: string): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069"*:<>?|]/g, '')
    .trim();
  const name = plain.replace(/^\.+/, '');
  if (name.length <= LONGEST) return name || 'file';
  const extension = /\.[^.]{1,8}$/.exec(name)?.[0] ?? '';
  return name.slice(0, LONGEST - extension.length) + extension;
}

/** For Content-Disposition: to be saved, never shown as a page; RFC 6266. */
export const disposition = (name: string) =>
  `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`;
