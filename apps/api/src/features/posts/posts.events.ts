export interface PostEvent {
  readonly postId: string;
  readonly authorId: string;
}

export const POST_PUBLISHED = 'post.published';
export const POST_DELETED = 'post.deleted';
