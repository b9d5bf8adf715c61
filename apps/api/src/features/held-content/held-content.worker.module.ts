import { Module } from '@nestjs/common';
import { HeldContentHandlers } from './held-content.handlers.js';
import { HeldContentModule } from './held-content.module.js';

@Module({ imports: [HeldContentModule], providers: [HeldContentHandlers] })
export class HeldContentWorkerModule {}
