// Entry of every `npm run` command. Plain JavaScript without dependencies: it runs on the machine's own Node before anything is
// installed, brings the packages, and hands over to the pinned Node of node_modules.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '..');
const modules = path.join(root, 'node_modules');
const stamp = path.join(modules, '.installed-lock');
const pinnedNode = path.join(modules, '.bin', 'node');
/** These work on what runs now: an install would pull the packages from under it. */
const handsOff = ['status', 'stop', 'reset'];
const commands = ['start', 'test', 'status', 'stop', 'reset', 'e2e', 'bench'];

/** @type {(message: string) => never} */
const refuse = (message) => {
  console.error(`✗ ${message}`);
  process.exit(1);
};

const lockDigest = () =>
  createHash('sha256')
    .update(fs.readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');

/** npm writes its own lock copy last, so its presence means that the install went to the end. */
const installedByHand = () => {
  const copy = path.join(modules, '.package-lock.json');
  return fs.existsSync(copy) && fs.statSync(copy).mtimeMs >= fs.statSync(path.join(root, 'package-lock.json')).mtimeMs;
};

const installed = () => {
  if (!fs.existsSync(pinnedNode)) return false;
  if (fs.existsSync(stamp)) return fs.readFileSync(stamp, 'utf8') === lockDigest();
  return installedByHand();
};

/** @type {(command: string, args: string[], env?: NodeJS.ProcessEnv) => Promise<number>} */
const run = (command, args, env = process.env) =>
  new Promise((resolve) => {
    /** @type {import('node:child_process').ChildProcess | undefined} */
    let child;
    // Before the child begins: a signal that comes as soon as it does must not end this process alone.
    // Ctrl-C reaches the child from the terminal as well; it takes a repeated signal for one.
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => child?.kill(signal));
    child = spawn(command, args, { cwd: root, stdio: 'inherit', env });
    child.on('error', (error) => refuse(`${command} could not be started (${error.message}). Check that it is installed and on the PATH.`));
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });

const install = async () => {
  const reason = fs.existsSync(modules) ? 'package-lock.json changed' : 'node_modules is missing';
  console.log(`▸ Packages: npm ci (${reason}; one to three minutes)`);
  const begun = Date.now();
  const seconds = () => ((Date.now() - begun) / 1000).toFixed(0);
  const ticker = setInterval(() => console.log(`  Packages: still installing, ${seconds()} s`), 20_000);
  fs.rmSync(stamp, { force: true });
  const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  clearInterval(ticker);
  if (code !== 0)
    refuse(`Packages: npm ci ended with code ${code}. Check the network and free disk space, then run the same command again.`);
  if (!fs.existsSync(pinnedNode))
    refuse('Packages: the pinned Node was not installed. Allow install scripts (npm config set ignore-scripts false) and run again.');
  fs.writeFileSync(stamp, lockDigest());
  console.log(`✓ Packages: ${seconds()} s`);
};

const [command = '', ...rest] = process.argv.slice(2);
if (!commands.includes(command)) refuse(`Unknown command "${command}". One of: ${commands.join(', ')}.`);
if (Number(process.versions.node.split('.')[0]) < 20) refuse(`Node ${process.versions.node} is too old. Install Node 20 or newer.`);
if (!fs.existsSync(path.join(root, 'package-lock.json')))
  refuse('package-lock.json is missing. Restore it with git checkout package-lock.json.');
if (handsOff.includes(command) ? !fs.existsSync(pinnedNode) : !installed()) await install();

const env = {
  ...process.env,
  PATH: `${path.join(modules, '.bin')}${path.delimiter}${process.env.PATH ?? ''}`,
  GPS_LAUNCHER: String(process.pid),
};
process.exit(await run(pinnedNode, ['--disable-warning=ExperimentalWarning', path.join(root, 'scripts', `${command}.ts`), ...rest], env));
