import { UserApiModule } from './user-api.module.js';
import { runApi } from './platform/http/run.js';

await runApi('user', (settings) => UserApiModule.with(settings));
