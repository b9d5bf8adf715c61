import { Module } from '@nestjs/common';
import { OutboxWorkerModule } from '../../platform/outbox/outbox-worker.module.js';
import { HealthSampling } from './health-sampling.js';
import { LiveFiguresModule } from './live-figures.module.js';
import { WorkerPulse } from './worker-pulse.js';

@Module({ imports: [OutboxWorkerModule, LiveFiguresModule], providers: [WorkerPulse, HealthSampling] })
export class LiveFiguresWorkerModule {}
