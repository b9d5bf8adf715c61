import { run } from './platform/http/run.js';
import { createWorkerServer } from './platform/http/server.js';
import { WorkerModule } from './worker.module.js';

await run('worker', (settings) => WorkerModule.with(settings), createWorkerServer);
