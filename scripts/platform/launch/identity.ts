import { applyDemoAccounts, applyRealm } from '../keycloak/realm.ts';
import { keycloakService } from '../keycloak/service.ts';
import type { Supervisor } from '../process/supervisor.ts';
import type { Platform } from '../settings/platform.ts';
import type { Steps } from '../steps/steps.ts';

/** Answers the demo accounts, as `gps seed --demo` takes them; there are none outside the local profile. */
export const startIdentity = async (steps: Steps, supervisor: Supervisor, platform: Platform): Promise<string> => {
  await steps.run('Keycloak', async (step) => {
    await supervisor.start(keycloakService(platform));
    step.note(`port ${platform.ports.keycloak}`);
  });
  await steps.run('Realm', (step) => applyRealm(platform, step));
  return platform.profile === 'local' ? steps.run('Demo accounts', (step) => applyDemoAccounts(platform, step)) : '';
};
