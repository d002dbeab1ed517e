import { fileTypeFromFile } from 'file-type';
import { MEDIA_TYPES, type MediaType } from './media-type.rules.js';

/** What a file of this machine is by its first bytes, whatever it is called; undefined for what is not kept. */
export async function mediaTypeOf(path: string): Promise<MediaType | undefined> {
  const found = (await fileTypeFromFile(path).catch(nothingOf))?.mime;
  return MEDIA_TYPES.find((type) => type === found);
}

/** One that breaks off within its head is nothing that is kept; what the disk says is another matter. */
function nothingOf(error: NodeJS.ErrnoException): undefined {
  if (error.code !== undefined) throw error;
}
