import fs from 'node:fs';
import path from 'node:path';
import { runCommand } from '../process/run-command.ts';
import { makeFolderWhole } from '../process/whole-file.ts';
import { inLocal, inWorkspace } from '../settings/workspace.ts';
import type { Step } from '../steps/steps.ts';
import { requireMaven } from '../provide/java.ts';

export const KEYCLOAK_VERSION = '26.7.4';

export const keycloakHome = (): string => inLocal('keycloak');

const archive = async (step: Step): Promise<string> => {
  const name = `keycloak-quarkus-dist-${KEYCLOAK_VERSION}.tar.gz`;
  // Shared by the platform and the test run of one clone.
  const folder = inWorkspace('.local', 'downloads', `keycloak-${KEYCLOAK_VERSION}`);
  if (fs.existsSync(path.join(folder, name))) return path.join(folder, name);
  const maven = await requireMaven(step);
  step.progress(`fetching Keycloak ${KEYCLOAK_VERSION} through Maven (170 MB)`);
  await makeFolderWhole(folder, (draft) =>
    runCommand(
      maven,
      [
        '-B',
        '-q',
        'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy',
        `-Dartifact=org.keycloak:keycloak-quarkus-dist:${KEYCLOAK_VERSION}:tar.gz`,
        `-DoutputDirectory=${draft}`,
      ],
      { log: 'maven', cwd: draft, remedy: "Check the network and Maven's settings, then run again." },
    ),
  );
  return path.join(folder, name);
};

/** The distribution, unpacked afresh: what an interrupted build left is not built upon. */
export const unpackKeycloak = async (step: Step): Promise<void> => {
  const file = await archive(step);
  step.progress('unpacking');
  await makeFolderWhole(keycloakHome(), (draft) =>
    runCommand('tar', ['-xzf', file, '-C', draft, '--strip-components=1'], {
      log: 'keycloak-unpack',
      remedy: `Delete ${file} and run again; free disk space if it is short.`,
    }),
  );
};
