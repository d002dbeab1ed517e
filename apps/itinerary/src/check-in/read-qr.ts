import decodeQR from 'qr/decode.js';

/** The browser's own reader, which not all have. */
interface Detector {
  detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}
declare const BarcodeDetector: (new (options: { formats: string[] }) => Detector) & {
  getSupportedFormats(): Promise<string[]>;
};

/** More would only take longer. */
const WIDEST = 640;

const canvas = document.createElement('canvas');
let detector: Promise<Detector | null> | undefined;

async function ownDetector(): Promise<Detector | null> {
  if (typeof BarcodeDetector === 'undefined') return null;
  const formats = await BarcodeDetector.getSupportedFormats().catch((): string[] => []);
  return formats.includes('qr_code') ? new BarcodeDetector({ formats: ['qr_code'] }) : null;
}

/** The text of a QR that a video shows now, or null. */
export async function readQr(video: HTMLVideoElement): Promise<string | null> {
  if (video.videoWidth === 0) return null;
  detector ??= ownDetector();
  const own = await detector;
  if (!own) return decoded(video);
  const [found] = await own.detect(video).catch(() => []);
  return found?.rawValue ?? null;
}

function decoded(video: HTMLVideoElement): string | null {
  const scale = Math.min(1, WIDEST / video.videoWidth);
  canvas.width = Math.round(video.videoWidth * scale);
  canvas.height = Math.round(video.videoHeight * scale);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.drawImage(video, 0, 0, canvas.width, canvas.height);
  try {
    return decodeQR(context.getImageData(0, 0, canvas.width, canvas.height));
  } catch {
    return null;
  }
}
