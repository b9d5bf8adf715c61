import { plainEnvironment } from '../process/service.ts';
import { runCommand } from '../process/run-command.ts';
import { apiSettings } from '../services/api-services.ts';
import type { Platform } from '../settings/platform.ts';
import { inWorkspace } from '../settings/workspace.ts';

export interface GpsOptions {
  log: string;
  remedy: string;
  env?: Record<string, string>;
  onLine?: (line: string) => void;
}

/** The project's own command line, with the settings of this platform. */
export const runGps = (platform: Platform, args: string[], options: GpsOptions): Promise<void> =>
  runCommand(process.execPath, ['--disable-warning=ExperimentalWarning', inWorkspace('apps', 'cli', 'src', 'main.ts'), ...args], {
    ...options,
    cwd: inWorkspace(),
    env: { ...plainEnvironment(), ...apiSettings(platform), DATABASE_OWNER_URL: platform.database.ownerUrl, ...options.env },
  });
