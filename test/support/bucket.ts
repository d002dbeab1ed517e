import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from '@20minutes/s3rver';

const NAME = 'yutai-files';
/** As the server names the parts of an object in its folder. */
const BYTES = '._S3rver_object';
const PARTS = [BYTES, '._S3rver_object.md5', '._S3rver_metadata.json'];
const KEY = 'S3RVER';

/** A bucket in a server of others that speaks S3, with what it holds to be looked at behind its back. */
export class Bucket {
  private readonly folder = mkdtempSync(join(tmpdir(), 'yutai-s3-'));
  private server?: S3rver;
  private port = 0;

  static async open(): Promise<Bucket> {
    const bucket = new Bucket();
    await bucket.start();
    return bucket;
  }

  /**
   * `anySignature`: for listing, as this server takes the path of a bucket without the slash at its end with which
   * Amazon's client signs it.
   */
  async start({ anySignature = false } = {}): Promise<void> {
    this.server = new S3rver({
      ...{ port: this.port, address: '127.0.0.1', silent: true, directory: this.folder },
      configureBuckets: [{ name: NAME }],
      allowMismatchedSignatures: anySignature,
    });
    ({ port: this.port } = await this.server.run());
  }

  async stop(): Promise<void> {
    await this.server?.close();
    this.server = undefined;
  }

  async close(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true });
  }

  /** What the API is told of it. */
  settings(more: Record<string, string> = {}): Record<string, string> {
    return {
      FILES_URL: `s3://${NAME}`,
      S3_ENDPOINT: `http://127.0.0.1:${this.port}`,
      S3_PATH_STYLE: 'true',
      S3_ACCESS_KEY: KEY,
      S3_SECRET_KEY: KEY,
      ...more,
    };
  }

  keys(): string[] {
    const names = readdirSync(join(this.folder, NAME));
    return names.filter((name) => name.endsWith(BYTES)).map((name) => name.slice(0, -BYTES.length));
  }

  /** Puts something there that was written long ago. */
  leave(key: string): void {
    mkdirSync(join(this.folder, NAME), { recursive: true });
    const [bytes, ...others] = PARTS.map((part) => join(this.folder, NAME, key + part));
    writeFileSync(bytes!, '');
    others.forEach((path) =>
      writeFileSync(path, path.endsWith('json') ? '{}' : 'd41d8cd98f00b204e9800998ecf8427e'),
    );
    utimesSync(bytes!, 0, 0);
  }
}
