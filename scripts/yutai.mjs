/**
 * The one command: `node scripts/yutai.mjs start|dev|test|…`, which the npm scripts call.
 *
 * It runs on whatever Node the machine has, from 18 on, with nothing installed: it installs what the lock file says,
 * then runs the command on the Node of the lock file.
 */
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import {
  environmentWith,
  install,
  isInstalled,
  isRecentEnough,
  lockedNode,
  refuse,
  runInFront,
} from './install.mjs';

/** npm's shell can be ended alone, and would leave us behind. */
function endWithShell() {
  const shell = process.ppid;
  const look = () => process.ppid !== shell && process.kill(process.pid, 'SIGTERM');
  if (process.env.npm_lifecycle_event) setInterval(look, 500).unref();
}

if (process.platform === 'win32') refuse('Windows is supported through WSL: run this inside it.');
endWithShell();
if (!isInstalled()) await install();

const node = [lockedNode, process.execPath].find(isRecentEnough);
if (!node)
  refuse(
    `Node ${process.versions.node} is too old and that of the lock file does not run here: install Node 24.`,
  );
if (node !== lockedNode) {
  console.log(
    `! Node 24 did not come with the dependencies: running on Node ${process.versions.node} of this machine.`,
  );
}
const commands = fileURLToPath(new URL('commands.mjs', import.meta.url));
const args = ['--disable-warning=ExperimentalWarning', commands, ...process.argv.slice(2)];
const [code, signal] = await runInFront(node, args, {
  env: environmentWith(node),
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
});
process.exit(code ?? 128 + constants.signals[signal ?? 'SIGKILL']);
