import { defineErrors } from '../../platform/errors/domain-error.js';

export const PROFILE_ERRORS = defineErrors({
  'handle.taken': { status: 409, message: 'Somebody else has this handle.' },
  'handle.invalid': { status: 400, message: 'A handle has 3 to 20 characters: a to z, 0 to 9 and _.' },
  'handle.reserved': { status: 400, message: 'This handle is kept for the platform.' },
  'profile.time_zone_invalid': { status: 400, message: 'This time zone is not known. Use a name like Europe/Rome.' },
  'profile.locale_invalid': { status: 400, message: 'Choose one of the languages of the platform.' },
  'profile.posts_of_many': {
    status: 400,
    message: 'The posts of many people are not read at once. Ask for profile(handle) or profilePosts(handle).',
  },
});
