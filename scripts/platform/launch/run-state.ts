import fs from 'node:fs';
import { writeFileWhole } from '../process/whole-file.ts';
import { inLocal } from '../settings/workspace.ts';

/** There while the platform is up. Holds the settings it was started with, so other commands find it without being told again. */
const file = (): string => inLocal('run', 'ready');

const REMEMBERED =
  /^(GPS_PORT_|GPS_PROFILE$|(WEB|ADMIN|API|KEYCLOAK|MAIL|DATABASE|DATABASE_OWNER|REDIS|SMTP)_URL$|KEYCLOAK_REALM$|F1_DATA_DIR$|MEDIA_DIR$)/;

export const markReady = (env: NodeJS.ProcessEnv): void => {
  const settings = Object.fromEntries(Object.entries(env).filter(([name]) => REMEMBERED.test(name)));
  writeFileWhole(file(), JSON.stringify(settings), 0o600);
};

export const clearReady = (): void => fs.rmSync(file(), { force: true });

export const isReady = (): boolean => fs.existsSync(file());

/** The environment with what the running platform was started with. */
export const runningEnvironment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  ...(isReady() ? (JSON.parse(fs.readFileSync(file(), 'utf8')) as Record<string, string>) : {}),
});
