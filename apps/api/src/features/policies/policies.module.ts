import { Module } from '@nestjs/common';
import './policies.errors.js';
import { PoliciesRepository } from './policies.repository.js';
import { StrikesRepository } from './strikes.repository.js';

@Module({ providers: [PoliciesRepository, StrikesRepository], exports: [PoliciesRepository, StrikesRepository] })
export class PoliciesModule {}
