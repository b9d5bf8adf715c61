import { AdminApiModule } from './admin-api.module.js';
import { runApi } from './platform/http/run.js';

await runApi('admin', (settings) => AdminApiModule.with(settings));
