import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const LEFT_OUT = new Set(['node_modules', 'dist', '.nx', '.data', '.git', 'coverage']);

/**
 * The workspace's sources in a temporary folder, to try things on that would disturb whoever works on the real ones.
 * Its packages are those of the real one, but for the projects, which are its own.
 */
export class WorkspaceCopy {
  readonly root = mkdtempSync(join(tmpdir(), 'yutai-workspace-'));

  constructor() {
    const { workspaces } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      workspaces: string[];
    };
    const folders = workspaces.map((pattern) => pattern.split('/')[0]!);
    for (const entry of readdirSync(ROOT, { withFileTypes: true })) {
      if (entry.isFile() || folders.includes(entry.name)) this.copy(entry.name);
    }
    this.linkPackages();
  }

  path(file: string): string {
    return join(this.root, file);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  private copy(entry: string): void {
    cpSync(join(ROOT, entry), this.path(entry), {
      recursive: true,
      filter: (source) => !LEFT_OUT.has(basename(source)),
    });
  }

  /** Links to projects are relative, so that copies of them lead to the copies. */
  private linkPackages(): void {
    const real = join(ROOT, 'node_modules');
    mkdirSync(this.path('node_modules'));
    for (const name of readdirSync(real)) {
      const target = this.path(join('node_modules', name));
      if (name === '@yutai') cpSync(join(real, name), target, { recursive: true, verbatimSymlinks: true });
      else symlinkSync(join(real, name), target);
    }
    for (const folder of ['apps', 'libs']) {
      for (const project of readdirSync(this.path(folder))) this.linkOwnPackages(join(folder, project));
    }
  }

  private linkOwnPackages(project: string): void {
    const own = join(ROOT, project, 'node_modules');
    if (readdirSync(join(ROOT, project)).includes('node_modules')) {
      symlinkSync(own, this.path(join(project, 'node_modules')));
    }
  }
}
