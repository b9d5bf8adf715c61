import { Module } from '@nestjs/common';
import { DiscardedPictures } from './discarded-pictures.js';
import { MediaModule } from './media.module.js';

@Module({ imports: [MediaModule], providers: [DiscardedPictures], exports: [DiscardedPictures] })
export class MediaWorkerModule {}
