import { run } from './platform/http/run.js';
import { createApiServer } from './platform/http/server.js';
import { UserApiModule } from './user-api.module.js';

await run('user', (settings) => UserApiModule.with(settings), createApiServer);
