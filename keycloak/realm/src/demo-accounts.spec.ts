import { expect, test } from '@jest/globals';
import type { AdminApi } from './admin-api.ts';
import { ensureDemoAccounts } from './demo-accounts.ts';

// Whatever is asked of it is one request too many.
const untouched = new Proxy(
  {},
  {
    get: (_, name) => {
      throw new Error(`asked Keycloak for ${String(name)}`);
    },
  },
) as AdminApi;
const secrets = { password: 'Pole-Position-2026!', totpSecret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP' };

test.each(['production', 'staging', '', undefined])(
  'demo accounts are refused in the profile %s before anything is asked',
  async (profile) => {
    await expect(ensureDemoAccounts(untouched, { profile, ...secrets })).rejects.toThrow('demo accounts exist in the local profile only');
  },
);

test.each(['', 'short', 'jbswy3dpehpk3pxpjbswy3dpehpk3pxp', '0189ABCDEFGHIJKLMNOPQRSTUVWXYZ'])(
  'a secret that no authenticator app takes is refused: "%s"',
  async (totpSecret) => {
    await expect(ensureDemoAccounts(untouched, { profile: 'local', password: secrets.password, totpSecret })).rejects.toThrow('base32');
  },
);
