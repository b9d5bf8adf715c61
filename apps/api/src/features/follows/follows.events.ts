export interface FollowEvent {
  readonly followerId: string;
  readonly followeeId: string;
}

export const USER_FOLLOWED = 'user.followed';
export const USER_UNFOLLOWED = 'user.unfollowed';
