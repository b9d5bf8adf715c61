import type { DynamicModule } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { loadSettings, SettingsError } from '../../config/load-settings.js';
import type { Settings } from '../../config/settings.js';
import { Logger } from '../observability/logger.js';
import { startTracing } from '../observability/tracing.js';
import { drainOnSignal } from './drain.js';

type Create = (root: DynamicModule, settings: Settings) => Promise<NestFastifyApplication>;

/** Runs a process until it is told to stop; a fault of the settings ends it with one line. */
export async function run(name: Settings['process'], root: (settings: Settings) => DynamicModule, create: Create): Promise<void> {
  const settings = settingsOrExit(name);
  const stopTracing = settings.otlpEndpoint ? await startTracing(settings.otlpEndpoint, `gps-${name}`) : undefined;
  const app = await create(root(settings), settings);
  drainOnSignal(app, settings, stopTracing);
  await app.listen(settings.port, settings.host);
  app.get(Logger).info({ host: settings.host, port: settings.port, profile: settings.profile }, 'listening');
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
