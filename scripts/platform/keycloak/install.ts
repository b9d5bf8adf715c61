import fs from 'node:fs';
import path from 'node:path';
import { installPasswordList } from '../../../keycloak/password-list/install-password-list.ts';
import { installJars, providersDigest } from '../../../keycloak/providers/provider-jars.ts';
import { plainEnvironment } from '../process/service.ts';
import { runCommand } from '../process/run-command.ts';
import { writeFileWhole } from '../process/whole-file.ts';
import { requireJava } from '../provide/java.ts';
import { treeDigest } from '../provide/tree-digest.ts';
import { inWorkspace } from '../settings/workspace.ts';
import { StepFailure } from '../steps/step-failure.ts';
import type { Step } from '../steps/steps.ts';
import { KEYCLOAK_VERSION, keycloakHome, unpackKeycloak } from './distribution.ts';
import { SHORT_LIVED } from './java-options.ts';
import { buildProviders } from './providers.ts';

const stampFile = (): string => path.join(keycloakHome(), '.built-from');

const buildInputs = (): string => {
  const conf = treeDigest([inWorkspace('keycloak', 'keycloak.conf')]);
  return `${KEYCLOAK_VERSION} ${conf} ${providersDigest()}`;
};

const isBuilt = (): boolean => fs.existsSync(stampFile()) && fs.readFileSync(stampFile(), 'utf8') === buildInputs();

/** Themes are read at start, so a changed one needs no build. */
const copyTheme = (): void => {
  const source = inWorkspace('themes', 'grand-prix');
  const target = path.join(keycloakHome(), 'themes', 'grand-prix');
  fs.rmSync(target, { recursive: true, force: true });
  if (fs.existsSync(source)) fs.cpSync(source, target, { recursive: true });
  fs.rmSync(path.join(keycloakHome(), 'data', 'tmp', 'kc-gzip-cache'), { recursive: true, force: true });
};

const build = async (step: Step): Promise<void> => {
  // Named before the build: what changes during it is built at the next start.
  const inputs = buildInputs();
  const [jars] = await Promise.all([buildProviders(step), unpackKeycloak(step)]);
  const conf = inWorkspace('keycloak', 'keycloak.conf');
  if (!fs.existsSync(conf))
    throw new StepFailure('keycloak/keycloak.conf is missing', 'Restore it with git checkout keycloak/keycloak.conf.');
  fs.cpSync(conf, path.join(keycloakHome(), 'conf', 'keycloak.conf'));
  installJars(jars, keycloakHome());
  copyTheme();
  step.progress('kc.sh build (half a minute)');
  await runCommand(path.join(keycloakHome(), 'bin', 'kc.sh'), ['build'], {
    log: 'keycloak-build',
    cwd: keycloakHome(),
    env: { ...plainEnvironment(), JAVA_OPTS_APPEND: SHORT_LIVED },
    remedy: 'Read .local/logs/keycloak-build.log; keycloak/keycloak.conf names the features.',
  });
  // Only a build that went to the end is kept: without this file the next start unpacks and builds again.
  writeFileWhole(stampFile(), inputs);
};

export const installKeycloak = async (step: Step): Promise<void> => {
  await requireJava(step);
  if (isBuilt()) copyTheme();
  else await build(step);
  installPasswordList(keycloakHome());
  step.note(`Keycloak ${KEYCLOAK_VERSION}`);
};
