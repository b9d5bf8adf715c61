import { Module } from '@nestjs/common';
import './policies.errors.js';
import { PoliciesRepository } from './policies.repository.js';
import { PolicyVersionsRepository } from './policy-versions.repository.js';
import { StrikesRepository } from './strikes.repository.js';

@Module({
  providers: [PoliciesRepository, PolicyVersionsRepository, StrikesRepository],
  exports: [PoliciesRepository, PolicyVersionsRepository, StrikesRepository],
})
export class PoliciesModule {}
