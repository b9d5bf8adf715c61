import fs from 'node:fs';
import path from 'node:path';

/** Where Keycloak looks for the lists that its password policy names. */
export const installPasswordList = (keycloakHome: string): void => {
  const folder = path.join(keycloakHome, 'data', 'password-blacklists');
  fs.mkdirSync(folder, { recursive: true });
  fs.cpSync(path.join(import.meta.dirname, 'common-passwords.txt'), path.join(folder, 'common-passwords.txt'), {
    preserveTimestamps: true,
  });
};
