export { ProfileReadsRepository } from './profile-reads.repository.js';
export { ProfileReadsService } from './profile-reads.service.js';
export { profileRequest, type ProfileRequest, profilesRequest } from './profile-shape.js';
export { Profile, ProfileConnection } from './profile.type.js';
export { HandleRefused } from './profile.inputs.js';
export { ProfilesModule } from './profiles.module.js';
export { HandleTaken, ProfilesRepository } from './profiles.repository.js';
export { profileChangesOf, ProfilesService } from './profiles.service.js';
