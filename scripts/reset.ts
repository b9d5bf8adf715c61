import fs from 'node:fs';
import readline from 'node:readline/promises';
import { composeIsUp, resetCompose } from './platform/compose/start-compose.ts';
import { stopPlatform } from './platform/launch/stop-platform.ts';
import { serverHome } from './platform/provide/server-home.ts';
import { inLocal } from './platform/settings/workspace.ts';
import { failureLine } from './platform/steps/step-failure.ts';

/** Data and secrets; what was downloaded or built stays. */
const DATA = ['postgres', 'redis', 'media', 'secrets', 'run', 'logs'];

const agreed = async (): Promise<boolean> => {
  if (process.argv.includes('--yes')) return true;
  if (!process.stdin.isTTY) {
    console.error('✗ Reset: nobody to ask. Run npm run reset -- --yes.');
    return false;
  }
  const prompt = readline.createInterface({ input: process.stdin, output: process.stdout });
  const answer = await prompt.question('This drops the local database, pictures, accounts and secrets. Type yes to go on: ');
  prompt.close();
  return answer.trim() === 'yes';
};

try {
  if (!(await agreed())) process.exit(1);
  await stopPlatform();
  if (composeIsUp()) await resetCompose();
  for (const dir of [...DATA.map((name) => inLocal(name)), serverHome('postgres')]) fs.rmSync(dir, { recursive: true, force: true });
  if (process.env['DATABASE_URL'] || process.env['REDIS_URL'])
    console.log('  Servers given by DATABASE_URL and REDIS_URL were not touched.');
  console.log('✓ Local data dropped. npm start begins anew.');
} catch (error) {
  console.error(failureLine('Reset', error));
  process.exit(1);
}
