import { Module } from '@nestjs/common';
import { HeldContent } from './held-content.js';
import { HeldContentRepository } from './held-content.repository.js';

@Module({ providers: [HeldContent, HeldContentRepository], exports: [HeldContent, HeldContentRepository] })
export class HeldContentModule {}
