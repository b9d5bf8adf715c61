import { runCommand } from '../process/run-command.ts';
import { StepFailure } from '../steps/step-failure.ts';
import { findProgram, isRoot } from './machine.ts';

let queue: Promise<void> = Promise.resolve();
let listsFresh = false;

const install = async (packages: string[], tell: (text: string) => void): Promise<void> => {
  const byHand = `sudo apt-get install -y ${packages.join(' ')}`;
  if (!findProgram('apt-get'))
    throw new StepFailure(
      `${packages.join(', ')} is missing and this machine has no apt-get`,
      `Install ${packages.join(', ')} with your system's packages and run again.`,
    );
  if (!isRoot) throw new StepFailure(`${packages.join(', ')} is missing`, `Run "${byHand}", then run again.`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const remedy = `Run "apt-get update && apt-get install -y ${packages.join(' ')}" by hand to see why, then run again.`;
  // A person's own apt run or the nightly upgrade may hold the lock for a while.
  const apt = ['-o', 'DPkg::Lock::Timeout=120', '-q', '-y'];
  if (!listsFresh) {
    tell('apt-get update');
    await runCommand('apt-get', [...apt, 'update'], { log: 'apt', env, remedy });
    listsFresh = true;
  }
  tell(`apt-get install ${packages.join(' ')}`);
  await runCommand('apt-get', [...apt, 'install', '--no-install-recommends', ...packages], { log: 'apt', env, remedy });
};

/** One at a time: apt locks its database, and steps run side by side. */
export const aptInstall = (packages: string[], tell: (text: string) => void): Promise<void> => {
  const turn = queue.then(() => install(packages, tell));
  queue = turn.catch(() => undefined);
  return turn;
};
