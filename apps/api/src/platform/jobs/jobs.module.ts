import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { OutboxWorkerModule } from '../outbox/outbox-worker.module.js';
import { PeriodicJobsRepository } from './periodic-jobs.repository.js';
import { PeriodicRuns } from './periodic-runs.js';

/** Of the worker only. */
@Module({ imports: [DiscoveryModule, OutboxWorkerModule], providers: [PeriodicRuns, PeriodicJobsRepository] })
export class JobsModule {}
