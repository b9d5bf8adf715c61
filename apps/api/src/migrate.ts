import 'reflect-metadata';
import { settingsOrExit } from './platform/http/run.js';
import { migrate } from './platform/database/migrate.js';

const applied = await migrate(settingsOrExit('migrate').databaseOwnerUrl);
process.stdout.write(applied.length === 0 ? 'The database is up to date.\n' : `Applied: ${applied.join(', ')}\n`);
