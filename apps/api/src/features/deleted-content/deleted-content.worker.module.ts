import { Module } from '@nestjs/common';
import { MediaWorkerModule } from '../media/index.js';
import { ContentPurge } from './content-purge.js';
import { DeletedContentRepository } from './deleted-content.repository.js';

@Module({ imports: [MediaWorkerModule], providers: [ContentPurge, DeletedContentRepository] })
export class DeletedContentWorkerModule {}
