import { Module } from '@nestjs/common';
import './analytics.errors.js';
import { FigureQueriesRepository } from './figure-queries.repository.js';

@Module({ providers: [FigureQueriesRepository], exports: [FigureQueriesRepository] })
export class FiguresModule {}
