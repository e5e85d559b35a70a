// Runs the command in its arguments and ends with it. Leads the process group that `child.mjs` makes for the command, and
// kills that group when the script that asked for it is gone, even by `kill -9`: no server or build is left running.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const [program, ...args] = process.argv.slice(2);

function killGroup() {
  if (process.platform === 'win32') child.kill();
  else process.kill(-process.pid, 'SIGKILL');
}

// A signal is sent to the whole group: the command decides when to end, and the keeper outlives it to pass its exit code on.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {});

const child = spawn(program, args, { stdio: 'inherit' });
child.on('error', (error) => {
  console.error(error.message);
  process.exit(127);
});
child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));

process.on('disconnect', killGroup);
if (!process.connected) killGroup();
