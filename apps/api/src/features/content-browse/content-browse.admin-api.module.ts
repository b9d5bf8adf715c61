import { Module } from '@nestjs/common';
import { MediaUrls } from '../media/index.js';
import { ContentBrowseAdminResolver } from './content-browse.admin-resolver.js';
import { ContentBrowseRepository } from './content-browse.repository.js';
import { ContentBrowse } from './content-browse.service.js';

@Module({ providers: [ContentBrowseAdminResolver, ContentBrowse, ContentBrowseRepository, MediaUrls] })
export class ContentBrowseAdminApiModule {}
