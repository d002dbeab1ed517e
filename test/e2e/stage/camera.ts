import { writeFile } from 'node:fs/promises';
import type { Locator } from 'playwright-core';

const WIDTH = 640;
const HEIGHT = 480;

/** What a browser is started with to have a camera, which it may use unasked, that shows a film. */
export const cameraThatShows = (film: string): string[] => [
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
  `--use-file-for-fake-video-capture=${film}`,
];

/** The brightness of each point of a picture (a data: URL) in the middle of a white one, as text of a number each. */
const brightness = (picture: string) => `(async () => {
  const image = new Image();
  image.src = ${JSON.stringify(picture)};
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: ${WIDTH}, height: ${HEIGHT} });
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, ${WIDTH}, ${HEIGHT});
  const scale = Math.min(${WIDTH} / image.width, ${HEIGHT} / image.height);
  const [width, height] = [image.width * scale, image.height * scale];
  context.drawImage(image, (${WIDTH} - width) / 2, (${HEIGHT} - height) / 2, width, height);
  const { data } = context.getImageData(0, 0, ${WIDTH}, ${HEIGHT});
  return Array.from({ length: data.length / 4 }, (_, at) => Math.round(data[at * 4] * 0.3 + data[at * 4 + 1] * 0.6 + data[at * 4 + 2] * 0.1));
})()`;

/** Films what is shown, as it is shown, for the camera: two frames in grey. */
export async function filmOf(shown: Locator, film: string): Promise<void> {
  const picture = `data:image/png;base64,${(await shown.screenshot()).toString('base64')}`;
  const points = (await shown.page().evaluate(brightness(picture))) as number[];
  const frame = Buffer.concat([
    Buffer.from('FRAME\n'),
    Buffer.from(points),
    Buffer.alloc((WIDTH * HEIGHT) / 2, 128),
  ]);
  const head = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`);
  await writeFile(film, Buffer.concat([head, frame, frame]));
}
