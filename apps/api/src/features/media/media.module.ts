import { Module } from '@nestjs/common';
import { MediaUrls } from './media-urls.js';

@Module({ providers: [MediaUrls], exports: [MediaUrls] })
export class MediaModule {}
