import { fileTypeFromBuffer } from 'file-type';

export const MEDIA_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

/** What a file is by its first bytes, whatever it is called; undefined for what is not kept. */
export async function mediaTypeOf(bytes: Uint8Array): Promise<MediaType | undefined> {
  const found = (await fileTypeFromBuffer(bytes))?.mime;
  return MEDIA_TYPES.find((type) => type === found);
}
