import { Module } from '@nestjs/common';
import { ActivityConsentRepository } from './activity-consent.repository.js';
import { AnalyticsEventsRepository } from './analytics-events.repository.js';
import { AnalyticsKeeping } from './analytics-keeping.js';
import { AnalyticsSourcesRepository } from './analytics-sources.repository.js';
import { ConsentWithdrawal } from './consent-withdrawal.js';
import { EventIntake } from './event-intake.js';
import { EventReading } from './event-reading.js';

@Module({
  providers: [
    AnalyticsSourcesRepository,
    AnalyticsEventsRepository,
    EventIntake,
    EventReading,
    AnalyticsKeeping,
    ActivityConsentRepository,
    ConsentWithdrawal,
  ],
})
export class AnalyticsWorkerModule {}
