import { matchesGlob } from 'node:path';

export interface Instruction {
  /** In capitals, `COPY`. */
  name: string;
  /** `--from=build` and the like. */
  flags: Record<string, string>;
  /** What follows the flags, as it stands. */
  rest: string;
}

export interface Stage {
  name: string;
  /** An image, or the name of an earlier stage. */
  from: string;
  instructions: Instruction[];
}

/** The stages of a Dockerfile: as much of its language as ours uses. @throws Error at anything else */
export function parseDockerfile(text: string): Stage[] {
  const lines = text
    .split('\n')
    .filter((line) => !/^\s*#/.test(line))
    .join('\n')
    .replace(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => line.trim());
  const stages: Stage[] = [];
  for (const line of lines) {
    const instruction = parseInstruction(line);
    if (instruction.name === 'FROM') {
      const [, from, name] = /^(\S+) AS (\S+)$/.exec(instruction.rest) ?? [];
      if (!from || !name) throw new Error(`A stage needs a name: ${line}`);
      stages.push({ name, from, instructions: [] });
    } else {
      const stage = stages.at(-1);
      if (!stage) throw new Error(`Before the first FROM: ${line}`);
      stage.instructions.push(instruction);
    }
  }
  return stages;
}

function parseInstruction(line: string): Instruction {
  const [, name = '', after = ''] = /^([A-Z]+)\s+(.*)$/.exec(line.trim()) ?? [];
  const flags: Record<string, string> = {};
  let rest = after;
  for (let flag; (flag = /^--([a-z-]+)=(\S+)\s+/.exec(rest)); rest = rest.slice(flag[0].length)) {
    flags[flag[1]!] = flag[2]!;
  }
  if (!name) throw new Error(`Not an instruction: ${line}`);
  return { name, flags, rest };
}

/** `["node", "main.js"]` as a list. @throws Error for a command that a shell would run */
export function execForm(rest: string): string[] {
  if (!rest.startsWith('['))
    throw new Error(`Give the command as a JSON list, so that signals reach it: ${rest}`);
  return JSON.parse(rest);
}

/** `A=1 B=2` as a record. */
export const assignments = (rest: string): Record<string, string> =>
  Object.fromEntries([...rest.matchAll(/(\w+)=(\S+)/g)].map(([, name, value]) => [name, value]));

/** Whether a .dockerignore lets a path of the context in. As Docker reads it: the last line that matches decides. */
export function ignoreRules(text: string): (path: string) => boolean {
  const rules = text
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => ({ lets: line.startsWith('!'), glob: line.replace(/^!/, '') }));
  const matches = (path: string, glob: string) => {
    const parts = path.split('/');
    return parts.some((_, n) => matchesGlob(parts.slice(0, n + 1).join('/'), glob));
  };
  return (path) => rules.findLast(({ glob }) => matches(path, glob))?.lets ?? true;
}
