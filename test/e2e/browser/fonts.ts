import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

async function hasChineseFont(): Promise<boolean> {
  const listed = await run('fc-list', [':lang=zh-cn', 'file']).catch(() => ({ stdout: '' }));
  return listed.stdout.trim() !== '';
}

const configuration = (fonts: string, cache: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${fonts}</dir>
  <cachedir>${cache}</cachedir>
</fontconfig>
`;

/**
 * The environment in which a browser finds a Chinese font: nothing on a machine that has one; elsewhere that of the
 * dependencies, which has the characters of both scripts, beside the machine's own fonts.
 *
 * @param folder for the configuration and fontconfig's cache
 */
export async function fontSettings(folder: string): Promise<Record<string, string>> {
  if (process.platform !== 'linux' || (await hasChineseFont())) return {};
  const fonts = join(dirname(fileURLToPath(import.meta.resolve('@embedpdf/fonts-sc'))), '../fonts');
  const file = join(folder, 'fonts.conf');
  await writeFile(file, configuration(fonts, join(folder, 'fonts-cache')));
  return { FONTCONFIG_FILE: file };
}
