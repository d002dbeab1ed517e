import { Disk } from 'flydrive';
import type { Settings } from '../settings/settings.js';

/** How long an S3 store may take to be reached, and to say anything, in ms: less than a request has. */
const PATIENCE = { connectionTimeout: 5_000, requestTimeout: 15_000 };

/** The folder or the bucket that the settings name. What speaks S3 is loaded only where it is spoken. */
export async function openDisk(settings: Settings): Promise<Disk> {
  const location = new URL(settings.FILES_URL);
  if (location.protocol === 'file:') {
    const { FSDriver } = await import('flydrive/drivers/fs');
    return new Disk(new FSDriver({ location, visibility: 'private' }));
  }
  const { S3Driver } = await import('flydrive/drivers/s3');
  const { S3_ACCESS_KEY: accessKeyId, S3_SECRET_KEY: secretAccessKey } = settings;
  return new Disk(
    new S3Driver({
      bucket: location.hostname,
      visibility: 'private',
      // Who may read is the bucket's to say: many stores refuse to be told with each object.
      supportsACL: false,
      region: settings.S3_REGION,
      endpoint: settings.S3_ENDPOINT,
      forcePathStyle: settings.S3_PATH_STYLE,
      credentials: accessKeyId && secretAccessKey ? { accessKeyId, secretAccessKey } : undefined,
      // Only Amazon's own store knows of the checksums that the client would add by itself.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      requestHandler: PATIENCE,
    }),
  );
}
