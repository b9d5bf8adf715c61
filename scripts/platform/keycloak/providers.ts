import { providerJars } from '../../../keycloak/providers/provider-jars.ts';
import { requireMaven } from '../provide/java.ts';
import { runCommand } from '../process/run-command.ts';
import { inWorkspace } from '../settings/workspace.ts';
import type { Step } from '../steps/steps.ts';

/** Builds what Keycloak does not bring along (keycloak/providers); shared by the platform and the test run of one clone. */
export const buildProviders = (step: Step): Promise<string[]> =>
  providerJars(inWorkspace('.local', 'providers'), async (args, cwd) => {
    step.progress('building the providers with Maven');
    const maven = await requireMaven(step);
    await runCommand(maven, args, { log: 'maven', cwd, remedy: 'Read .local/logs/maven.log.' });
  });
