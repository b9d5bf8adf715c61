import { Module } from '@nestjs/common';
import { ActivityConsentRepository } from './activity-consent.repository.js';
import { ActivityConsentResolver } from './activity-consent.resolver.js';

@Module({ providers: [ActivityConsentResolver, ActivityConsentRepository] })
export class AnalyticsUserApiModule {}
