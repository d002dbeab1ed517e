/** Pixels of the longer side: enough to print a page of a report. */
const LONGEST = 2560;
const QUALITY = 0.88;

/**
 * A photo drawn anew, upright: what the camera wrote into it, where it was taken above all, stays behind, and it is no
 * larger than needed. What is no photo is left as it is: the API says what it takes.
 * @throws DOMException for a photo that cannot be drawn, and so would keep where it was taken
 */
export async function withoutPlace(file: File): Promise<File> {
  if (!file.type.startsWith('image/')) return file;
  const drawn = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const scale = Math.min(1, LONGEST / Math.max(drawn.width, drawn.height));
  const canvas = new OffscreenCanvas(Math.round(drawn.width * scale), Math.round(drawn.height * scale));
  canvas.getContext('2d')?.drawImage(drawn, 0, 0, canvas.width, canvas.height);
  const type = file.type === 'image/png' ? 'image/png' : 'image/jpeg';
  const blob = await canvas.convertToBlob({ type, quality: QUALITY });
  const name = type === file.type ? file.name : `${file.name.replace(/\.\w+$/, '')}.jpg`;
  return new File([blob], name, { type });
}
