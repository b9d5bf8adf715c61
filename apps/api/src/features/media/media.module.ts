import { Module } from '@nestjs/common';
import { MediaRepository } from './media.repository.js';
import { MediaUrls } from './media-urls.js';
import { UploadsService } from './uploads.service.js';

@Module({ providers: [MediaRepository, MediaUrls, UploadsService], exports: [MediaRepository, MediaUrls, UploadsService] })
export class MediaModule {}
