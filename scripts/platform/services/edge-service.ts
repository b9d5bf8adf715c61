import { plainEnvironment, type Service } from '../process/service.ts';
import type { Platform } from '../settings/platform.ts';
import { inWorkspace } from '../settings/workspace.ts';

export const edgeService = (platform: Platform): Service => ({
  name: 'edge',
  command: process.execPath,
  args: ['--disable-warning=ExperimentalWarning', inWorkspace('scripts', 'platform', 'edge', 'main.ts')],
  cwd: inWorkspace(),
  env: {
    ...plainEnvironment(),
    HOST: '127.0.0.1',
    PORT: String(platform.ports.api),
    USER_API: `http://127.0.0.1:${platform.ports.userApi}`,
    ADMIN_API: `http://127.0.0.1:${platform.ports.adminApi}`,
  },
  health: { kind: 'http', url: `http://127.0.0.1:${platform.ports.api}/healthz` },
});
