import { applyDemoAccounts, applyRealm } from '../keycloak/realm.ts';
import { keycloakService } from '../keycloak/service.ts';
import type { Supervisor } from '../process/supervisor.ts';
import type { Platform } from '../settings/platform.ts';
import type { Steps } from '../steps/steps.ts';

export const startIdentity = async (steps: Steps, supervisor: Supervisor, platform: Platform): Promise<void> => {
  await steps.run('Keycloak', async (step) => {
    await supervisor.start(keycloakService(platform));
    step.note(`port ${platform.ports.keycloak}`);
  });
  await steps.run('Realm', (step) => applyRealm(platform, step));
  if (platform.profile === 'local') await steps.run('Demo accounts', (step) => applyDemoAccounts(platform, step));
};
