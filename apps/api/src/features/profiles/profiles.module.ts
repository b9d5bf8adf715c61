import { Module } from '@nestjs/common';
import { MediaModule } from '../media/index.js';
import { ProfileReadsRepository } from './profile-reads.repository.js';
import { ProfileReadsService } from './profile-reads.service.js';
import { ProfilesRepository } from './profiles.repository.js';
import { ProfilesService } from './profiles.service.js';

@Module({
  imports: [MediaModule],
  providers: [ProfileReadsRepository, ProfileReadsService, ProfilesRepository, ProfilesService],
  exports: [ProfileReadsService, ProfilesRepository, ProfilesService],
})
export class ProfilesModule {}
