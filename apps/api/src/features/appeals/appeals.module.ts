import { Module } from '@nestjs/common';
import './appeals.errors.js';
import { AppealsRepository } from './appeals.repository.js';

@Module({ providers: [AppealsRepository], exports: [AppealsRepository] })
export class AppealsModule {}
