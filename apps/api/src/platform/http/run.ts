import type { DynamicModule } from '@nestjs/common';
import { loadSettings, SettingsError } from '../../config/load-settings.js';
import type { Settings } from '../../config/settings.js';
import { createApiServer } from './server.js';

/** Starts an API process; a fault of the settings ends it with one line. */
export async function runApi(name: Settings['process'], root: (settings: Settings) => DynamicModule): Promise<void> {
  const settings = settingsOrExit(name);
  const app = await createApiServer(root(settings), settings);
  await app.listen(settings.port, settings.host);
}

/** The settings of this process; if any is missing or wrong, one line on stderr and the end. */
export function settingsOrExit(name: Settings['process']): Settings {
  try {
    return loadSettings(name);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(78);
  }
}
