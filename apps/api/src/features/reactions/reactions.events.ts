export interface ReactionEvent {
  readonly postId: string;
  readonly userId: string;
}

/** Somebody reacted who had not, or took the reaction back. Changing its kind is no event. */
export const REACTION_ADDED = 'reaction.added';
export const REACTION_REMOVED = 'reaction.removed';
