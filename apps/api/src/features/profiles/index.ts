export { ProfileReadsService } from './profile-reads.service.js';
export { profileRequest, type ProfileRequest, profilesRequest } from './profile-shape.js';
export { Profile, ProfileConnection } from './profile.type.js';
export { ProfilesModule } from './profiles.module.js';
export { ProfilesService } from './profiles.service.js';
