import { fileTypeFromFile } from 'file-type';

export const MEDIA_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

/** What the name of such a file ends in, the usual first. */
export const EXTENSIONS: Readonly<Record<MediaType, readonly [string, ...string[]]>> = {
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'application/pdf': ['pdf'],
};

/** What a file of this machine is by its first bytes, whatever it is called; undefined for what is not kept. */
export async function mediaTypeOf(path: string): Promise<MediaType | undefined> {
  const found = (await fileTypeFromFile(path))?.mime;
  return MEDIA_TYPES.find((type) => type === found);
}
