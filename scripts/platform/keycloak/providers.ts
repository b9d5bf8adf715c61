import fs from 'node:fs';
import path from 'node:path';
import { runCommand } from '../process/run-command.ts';
import { requireMaven } from '../provide/java.ts';
import { inWorkspace } from '../settings/workspace.ts';
import type { Step } from '../steps/steps.ts';
import { keycloakHome } from './distribution.ts';

export const providerProjects = (): string[] => {
  const dir = inWorkspace('keycloak', 'providers');
  if (!fs.existsSync(dir)) return [];
  const folders = fs.readdirSync(dir).map((name) => path.join(dir, name));
  return folders.filter((folder) => fs.existsSync(path.join(folder, 'pom.xml')));
};

/** Keycloak compares the time of each jar with that of its own build, so jars are copied with their times. */
export const installProviders = async (step: Step): Promise<void> => {
  for (const project of providerProjects()) {
    step.progress(`building the provider ${path.basename(project)}`);
    const maven = await requireMaven(step);
    await runCommand(maven, ['-B', '-q', '-DskipTests', 'package'], { log: 'maven', cwd: project, remedy: 'Read .local/logs/maven.log.' });
    const target = path.join(project, 'target');
    const jars = fs.readdirSync(target).filter((name) => name.endsWith('.jar') && !name.startsWith('original-'));
    for (const jar of jars) fs.cpSync(path.join(target, jar), path.join(keycloakHome(), 'providers', jar), { preserveTimestamps: true });
  }
};
