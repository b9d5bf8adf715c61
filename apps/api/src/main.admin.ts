import { run } from './platform/http/run.js';
import { createApiServer } from './platform/http/server.js';
import { AdminApiModule } from './admin-api.module.js';

await run('admin', (settings) => AdminApiModule.with(settings), createApiServer);
