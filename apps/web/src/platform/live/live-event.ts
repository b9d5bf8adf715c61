import type { CommentFieldsFragment, NotificationFieldsFragment } from '@/gql/graphql';

/** What comes down the line to the browser. */
export type LiveEvent =
  | { readonly type: 'notification'; readonly notification: NotificationFieldsFragment }
  | { readonly type: 'feed'; readonly newestPostId: string }
  | { readonly type: 'comment'; readonly comment: CommentFieldsFragment }
  /** The line to the API fell: something may have been switched off. */
  | { readonly type: 'line-fell' }
  | { readonly type: 'signed-out' };
