import { isVisible } from '../database/shapes.rules.js';
import { EXTENSIONS, type MediaType } from './media-type.rules.js';

/** In characters. */
const LONGEST = 120;
/** What a file system or a header cannot carry, or nobody sees: of what has no width only the joiners stay. */
const NOT_IN_A_NAME = /["*:<>?|\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]|(?![\u200c\u200d])\p{Cf}/gu;

/** What a file may be called here: the last part of a path, without what a file system or a header cannot carry. */
export function fileNameOf(given: string): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const name = last.replace(NOT_IN_A_NAME, '').replace(/^[.\s]+|[.\s]+$/g, '');
  if (!isVisible(name)) return 'file';
  const characters = Array.from(name);
  if (characters.length <= LONGEST) return name;
  const extension = /\.[^.]{1,8}$/u.exec(name)?.[0] ?? '';
  return characters.slice(0, LONGEST - Array.from(extension).length).join('') + extension;
}

/** The same for a file whose bytes say what it is: it ends in what such files end in, so that nothing else opens it. */
export function fileNameAs(mediaType: MediaType, given: string): string {
  const name = fileNameOf(given);
  const extensions = EXTENSIONS[mediaType];
  const fits = extensions.some((extension) => name.toLowerCase().endsWith(`.${extension}`));
  return fits ? name : fileNameOf(`${name}.${extensions[0]}`);
}

/** For Content-Disposition: to be saved, never shown as a page; RFC 6266. */
export const disposition = (name: string) =>
  `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`;
