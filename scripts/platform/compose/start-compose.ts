import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { plainEnvironment } from '../process/service.ts';
import { writeFederationForContainers } from '../keycloak/operator-settings.ts';
import { onEnd } from '../launch/end-signals.ts';
import { summary } from '../launch/summary.ts';
import { writeFileWhole } from '../process/whole-file.ts';
import { choosePlatform } from '../settings/platform.ts';
import { inLocal, inWorkspace } from '../settings/workspace.ts';
import { StepFailure } from '../steps/step-failure.ts';
import { StepFailed, Steps } from '../steps/steps.ts';
import { outputOf } from '../provide/machine.ts';
import { composeEnvironment } from './environment.ts';

const PROJECT = 'grand-prix-social';

const marker = (): string => inLocal('run', 'compose');

export const composeIsUp = (): boolean => fs.existsSync(marker());

const compose = (args: string[]): Promise<number> =>
  new Promise((resolve) => {
    const platform = choosePlatform(process.env);
    const env = { ...plainEnvironment(), DOCKER_HOST: process.env['DOCKER_HOST'] ?? '', ...composeEnvironment(platform) };
    if (!env.DOCKER_HOST) delete (env as Record<string, string>)['DOCKER_HOST'];
    const child = spawn('docker', ['compose', '--project-name', PROJECT, '--file', inWorkspace('docker-compose.yml'), ...args], {
      cwd: inWorkspace(),
      stdio: 'inherit',
      env,
    });
    child.once('error', () => resolve(127));
    child.once('exit', (code) => resolve(code ?? 1));
  });

const orFail = async (args: string[], what: string): Promise<void> => {
  const code = await compose(args);
  if (code !== 0) throw new StepFailure(`docker compose ${args[0]} ended with code ${code}`, what);
};

const bringUp = async (steps: Steps): Promise<void> => {
  const platform = choosePlatform(process.env);
  writeFileWhole(marker(), '');
  writeFederationForContainers(process.env);
  await steps.run('Images', () => orFail(['build'], 'Read what it printed above; npm start -- --native does without Docker.'));
  await steps.run('Containers', () =>
    orFail(['up', '--detach', '--wait', '--remove-orphans'], 'docker compose logs tells why; npm start -- --native does without Docker.'),
  );
  if (platform.profile === 'local') {
    await steps.run('Community', () => orFail(['run', '--rm', 'seed'], 'docker compose logs tells why.'));
    await steps.run('Demo accounts', () => orFail(['run', '--rm', 'demo-accounts'], 'docker compose logs tells why.'));
  }
  console.log(summary(platform));
};

export const stopCompose = async (): Promise<void> => {
  await orFail(['down'], 'docker compose ps shows what is left.');
  fs.rmSync(marker(), { force: true });
};

export const resetCompose = async (): Promise<void> => {
  await orFail(['down', '--volumes'], 'docker compose ps shows what is left.');
  fs.rmSync(marker(), { force: true });
};

interface Container {
  State: string;
  Health: string;
  ExitCode: number;
}

/** One-shot containers that ended well count as healthy. */
export const isFine = ({ State, Health, ExitCode }: Container): boolean =>
  State === 'running' ? Health === 'healthy' || Health === '' : ExitCode === 0;

export const composeStatus = async (): Promise<boolean> => {
  await compose(['ps', '--all']);
  const lines = await outputOf('docker', ['compose', '--project-name', PROJECT, 'ps', '--all', '--format', 'json']);
  const containers = (lines ?? '')
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Container);
  return containers.length > 0 && containers.every(isFine);
};

export const startCompose = async ({ detach }: { detach: boolean }): Promise<number> => {
  const told = onEnd(() => console.log('\n▸ Ending the containers'));
  try {
    await bringUp(new Steps());
    if (detach) return 0;
    await told;
    return 0;
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    return 1;
  } finally {
    if (!detach) await stopCompose();
  }
};
