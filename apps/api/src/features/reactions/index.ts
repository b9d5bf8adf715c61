export { REACTION_ADDED, REACTION_REMOVED, type ReactionEvent } from './reactions.events.js';
