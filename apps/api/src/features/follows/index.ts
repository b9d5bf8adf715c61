export { type FollowEvent, USER_FOLLOWED, USER_UNFOLLOWED } from './follows.events.js';
