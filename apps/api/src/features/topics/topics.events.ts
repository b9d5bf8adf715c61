/** Says that what this person follows has changed, so that an open feed subscription reads it anew. */
export const followsChannel = (userId: string): string => `follows:${userId}`;
