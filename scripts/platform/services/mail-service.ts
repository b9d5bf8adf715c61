import { plainEnvironment, type Service } from '../process/service.ts';
import type { Platform } from '../settings/platform.ts';
import { inWorkspace } from '../settings/workspace.ts';

export const mailService = ({ ports }: Platform): Service => ({
  name: 'mail',
  command: process.execPath,
  args: [
    inWorkspace('node_modules', 'maildev', 'dist', 'bin', 'maildev.js'),
    ...['--smtp', String(ports.smtp), '--web', String(ports.mailUi), '--ip', '127.0.0.1', '--web-ip', '127.0.0.1'],
  ],
  cwd: inWorkspace(),
  env: plainEnvironment(),
  health: { kind: 'http', url: `http://127.0.0.1:${ports.mailUi}/api/healthz` },
});
