import { builtJars, providerJars } from '../../../keycloak/providers/provider-jars.ts';
import { requireMaven } from '../provide/java.ts';
import { runCommand } from '../process/run-command.ts';
import { inWorkspace } from '../settings/workspace.ts';
import type { Step } from '../steps/steps.ts';

/**
 * Builds what Keycloak does not bring along (keycloak/providers), without its unit tests: those are for `npm test`, whose jars are
 * taken where they are there already.
 */
export const buildProviders = async (step: Step): Promise<string[]> =>
  builtJars(inWorkspace('.local', 'providers')) ??
  providerJars(inWorkspace('.local', 'providers-untested'), async (args, cwd) => {
    step.progress('building the providers with Maven');
    const maven = await requireMaven(step);
    await runCommand(maven, ['-DskipTests', ...args], { log: 'maven', cwd, remedy: 'Read .local/logs/maven.log.' });
  });
