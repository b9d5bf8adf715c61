import { Module } from '@nestjs/common';
import { CaseLogModule } from '../case-log/index.js';
import { AppealsModule } from './appeals.module.js';
import { AppealsResolver } from './appeals.resolver.js';
import { Appeals } from './appeals.service.js';

@Module({ imports: [AppealsModule, CaseLogModule], providers: [Appeals, AppealsResolver] })
export class AppealsUserApiModule {}
