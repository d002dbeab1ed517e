import { fileTypeFromFile } from 'file-type';
import { MEDIA_TYPES, type MediaType } from './media-type.rules.js';

/** What a file of this machine is by its first bytes, whatever it is called; undefined for what is not kept. */
export async function mediaTypeOf(path: string): Promise<MediaType | undefined> {
  const found = (await fileTypeFromFile(path))?.mime;
  return MEDIA_TYPES.find((type) => type === found);
}
