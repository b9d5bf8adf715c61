export { PROFILE_CORRECTED, type ProfileCorrected } from './account-help.events.js';
