import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import {
  assignments,
  execForm,
  ignoreRules,
  parseDockerfile,
  type Instruction,
  type Stage,
} from './dockerfile.js';

export const ROOT = resolve(import.meta.dirname, '../..');
const DOCKERFILE = join(ROOT, 'docker/Dockerfile');

/** A stage that was carried out: its files, and what the image would say about running them. */
export interface Built {
  /** Stands for `/` of the image. */
  folder: string;
  workdir: string;
  env: Record<string, string>;
  user: string;
  cmd: string[];
  healthcheck: string[];
}

/**
 * Carries a Dockerfile out without Docker: each stage in a folder of its own, holding only what COPY puts there, each
 * RUN in an environment that has the base image's programs, the stage's ENV and nothing of ours. What differs: the
 * Node and npm are this machine's, and npm may take packages from this machine's cache.
 */
export class ImageBuilder {
  readonly stages: Stage[] = parseDockerfile(readFileSync(DOCKERFILE, 'utf8'));
  private readonly lets = ignoreRules(readFileSync(`${DOCKERFILE}.dockerignore`, 'utf8'));
  private readonly place = mkdtempSync(join(tmpdir(), 'yutai-image-'));
  private readonly home = join(this.place, 'home');
  private readonly built = new Map<string, Built>();

  constructor() {
    mkdirSync(this.home);
  }

  /** Builds the last stage and all before it. @throws Error with the output of the RUN that failed */
  build(): Built {
    for (const stage of this.stages) this.built.set(stage.name, this.buildStage(stage));
    return [...this.built.values()].at(-1)!;
  }

  /** What a process in the image finds in its environment. */
  environment({ env }: Pick<Built, 'env'>, settings: Record<string, string> = {}): Record<string, string> {
    return { ...machine(), HOME: this.home, TMPDIR: this.place, ...env, ...settings };
  }

  remove(): void {
    rmSync(this.place, { recursive: true, force: true });
  }

  private buildStage({ name, from, instructions }: Stage): Built {
    const folder = join(this.place, name);
    mkdirSync(folder);
    const base = this.built.get(from);
    if (base) cpSync(base.folder, folder, { recursive: true, verbatimSymlinks: true });
    const start = { workdir: '/', env: {}, user: 'root', cmd: [], healthcheck: [] };
    const stage: Built = { ...start, ...base, folder };
    for (const instruction of instructions) this.carryOut(stage, instruction);
    return stage;
  }

  private carryOut(stage: Built, instruction: Instruction): void {
    const { name, rest } = instruction;
    switch (name) {
      case 'WORKDIR':
        stage.workdir = resolve(stage.workdir, rest);
        mkdirSync(inside(stage), { recursive: true });
        break;
      case 'ENV':
        stage.env = { ...stage.env, ...assignments(rest) };
        break;
      case 'COPY':
        this.copy(stage, instruction);
        break;
      case 'RUN':
        this.run(stage, rest);
        break;
      case 'USER':
        stage.user = rest;
        break;
      case 'CMD':
        stage.cmd = execForm(rest);
        break;
      case 'HEALTHCHECK':
        stage.healthcheck = execForm(rest.replace(/^CMD\s+/, ''));
        break;
      case 'EXPOSE':
        break;
      default:
        throw new Error(`${name} is not known here: teach it to this test.`);
    }
  }

  private copy(stage: Built, { flags, rest }: Instruction): void {
    const words = rest.split(/\s+/);
    const target = words.pop()!;
    const from = flags.from ? this.built.get(flags.from)?.folder : ROOT;
    if (!from) throw new Error(`COPY --from=${flags.from}: there is no such stage before.`);
    const isAllowed = (path: string) => this.lets(relative(ROOT, path));
    for (const word of words) {
      const source = join(from, word);
      if (!existsSync(source) || (from === ROOT && !isAllowed(source)))
        throw new Error(`COPY ${word}: it is not in the context.`);
      const isFolder = statSync(source).isDirectory();
      const into = target.endsWith('/') && !isFolder ? join(target, basename(word)) : target;
      const goal = join(stage.folder, resolve(stage.workdir, into));
      mkdirSync(dirname(goal), { recursive: true });
      cpSync(source, goal, {
        recursive: true,
        verbatimSymlinks: true,
        ...(from === ROOT && { filter: isAllowed }),
      });
    }
  }

  private run(stage: Built, command: string): void {
    const options = { cwd: inside(stage), env: this.environment(stage), encoding: 'utf8' } as const;
    const { status, stdout, stderr } = spawnSync('/bin/sh', ['-c', command], options);
    if (status !== 0) throw new Error(`RUN ${command} ended with ${status}\n${stdout}\n${stderr}`);
  }
}

/** The image's working folder. */
export const inside = ({ folder, workdir }: Built): string => join(folder, workdir);

let known: Record<string, string> | undefined;

/** This Node, the machine's npm and how it reaches its registry: nothing else of our environment. */
function machine(): Record<string, string> {
  if (known) return known;
  const path = (process.env.PATH ?? '').split(':').filter((folder) => !folder.includes('node_modules'));
  const PATH = [dirname(process.execPath), ...path].join(':');
  const npm = (name: string) =>
    spawnSync('npm', ['config', 'get', name], { cwd: tmpdir(), encoding: 'utf8' }).stdout.trim();
  const network = Object.entries(process.env).filter(([name]) =>
    /^(https?_proxy|no_proxy|ssl_cert_file|node_extra_ca_certs)$/i.test(name),
  );
  known = {
    ...(Object.fromEntries(network) as Record<string, string>),
    PATH,
    npm_config_cache: npm('cache'),
    npm_config_userconfig: npm('userconfig'),
    npm_config_prefer_offline: 'true',
    npm_config_update_notifier: 'false',
  };
  return known;
}
