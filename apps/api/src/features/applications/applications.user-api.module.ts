import { Module } from '@nestjs/common';
import { ApplicationsModule } from './applications.module.js';

@Module({ imports: [ApplicationsModule] })
export class ApplicationsUserApiModule {}
