import { SUPERUSER } from '../provide/postgres-cluster.ts';
import { DATABASE, grantLeastRights, OWNER, prepareDatabases, type RolePasswords } from '../provide/postgres-roles.ts';

// The same roles and rights as in the native start, from inside a container.
const setting = (name: string): string => {
  const value = process.env[name];
  if (value) return value;
  console.error(`${name} is missing`);
  process.exit(1);
};

const at = (role: string, password: string, database: string): string =>
  `postgres://${role}:${password}@127.0.0.1:${setting('POSTGRES_PORT')}/${database}`;

if (process.argv[2] === 'prepare') {
  const secrets: RolePasswords = {
    DATABASE_OWNER_PASSWORD: setting('DATABASE_OWNER_PASSWORD'),
    DATABASE_API_PASSWORD: setting('DATABASE_API_PASSWORD'),
    DATABASE_KEYCLOAK_PASSWORD: setting('DATABASE_KEYCLOAK_PASSWORD'),
  };
  await prepareDatabases((database) => at(SUPERUSER, setting('POSTGRES_SUPERUSER_PASSWORD'), database), secrets);
} else if (process.argv[2] === 'grant') {
  await grantLeastRights(at(OWNER, setting('DATABASE_OWNER_PASSWORD'), DATABASE));
} else {
  console.error('prepare or grant');
  process.exit(1);
}
