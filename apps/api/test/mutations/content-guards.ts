import { guardsOf } from './mutation.ts';

const POSTS = 'posts/posts.integration';
const COMMENTS = 'comments/comments.integration';
const MEDIA = 'media/media';
const REPORTS = 'reports/';

/** Whose something is, who may see it, and what may be written. */
export const CONTENT_GUARDS = [
  ...guardsOf('features/posts/posts.service.ts', POSTS, [
    ['the owner of a post that is deleted', 'if (post?.authorId !== actor.userId)', 'if (!post)'],
    ['the owner of a post that is edited', 'if (!post || refusal)', 'if (!post)'],
    ['topics that do not exist', 'if (!(await this.isTopic(actor, topic)))', 'if (false)'],
    ['the number of topics', 'if (topics.length > MAX_TOPICS)', 'if (false)'],
  ]),
  ...guardsOf('features/posts/posts.service.ts', MEDIA, [
    [
      'the owner of a picture',
      'if ((await this.posts.lockPictures(tx, actor.userId, ids)) < ids.length)',
      'if ((await this.posts.lockPictures(tx, actor.userId, ids), false))',
    ],
    ['pictures in use', 'if (await this.posts.anyUsed(tx, ids))', 'if (false)'],
  ]),
  ...guardsOf('features/posts/posts.policy.ts', 'posts/posts.policy', [
    ['who may edit a post', '!post.visible || !isAuthor(actor, post)', '!post.visible'],
    ['the edit window of posts', "withinEditWindow(post, now) ? null : 'post.edit_window_closed'", 'null'],
    ['the number of pictures', 'if (given.length > MAX_PICTURES)', 'if (false)'],
  ]),
  ...guardsOf('features/posts/posts.policy.ts', 'posts/posts.policy', [
    [
      'alt texts',
      "text.code === 'text.empty' ? new MediaRefused('media.alt_text_missing')",
      "text.code === 'text.empty' ? new MediaRefused('media.too_many')",
    ],
  ]),
  ...guardsOf('features/comments/comments.service.ts', COMMENTS, [
    ['the owner of a comment that is deleted', 'if (comment?.authorId !== actor.userId)', 'if (!comment)'],
    ['the owner of a comment that is edited', 'if (refusal !== null) return refusal;', ''],
    ['parents that are not there', 'if (input.parentId != null && target.parentId === null)', 'if (false)'],
  ]),
  ...guardsOf('features/comments/comments.policy.ts', 'comments/comments.policy', [
    ['who may edit a comment', '!comment.visible || !isAuthor(actor, comment)', '!comment.visible'],
    ['the edit window of comments', "withinEditWindow(comment, now) ? null : 'comment.edit_window_closed'", 'null'],
    ['the depth of a thread', 'Math.min(parentDepth + 1, MAX_DEPTH)', 'parentDepth + 1'],
  ]),
  ...guardsOf('features/content/content.sql.ts', `${POSTS}|${COMMENTS}|deleted-content`, [
    ['what was deleted is out of sight', '${alias}.deleted_at IS NULL AND ', ''],
    ['what was removed is out of sight', ' AND ${alias}.removed_at IS NULL`', '`'],
  ]),
  ...guardsOf('features/content/content.policy.ts', 'content/content.policy', [
    ['what the suspended may do', ' && !isSuspended(viewer, now);', ';'],
    ['what others may do', 'content.visible && own && mayWrite', 'content.visible && mayWrite'],
  ]),
  ...guardsOf('features/reports/reports.service.ts', REPORTS, [
    ['reporting oneself', 'if (authorId === actor.userId)', 'if (false)'],
    ['the length of a note', 'if (!note.ok)', 'if (false)'],
  ]),
  ...guardsOf('features/follows/follows.service.ts', 'follows/|profiles/', [
    ['following oneself', 'if (followeeId === actor.userId)', 'if (false)'],
  ]),
  ...guardsOf('features/deleted-content/deleted-content.repository.ts', 'deleted-content', [
    ['open cases keep evidence', "status IN ('open', 'appealed') OR", ''],
    ['closed cases keep evidence for a while', ' OR closed_at > now() - make_interval(days => $2)', ' AND $2::int IS NOT NULL'],
    ['only what was deleted is purged', '${alias}.deleted_at IS NOT NULL AND ', ''],
  ]),
  ...guardsOf('features/media/picture.ts', MEDIA, [
    ['kinds of pictures', 'if (!type || !ACCEPTED.has(type.mime))', 'if (false)'],
    ['the pixels of a picture', 'if (width * height > MAX_PIXELS)', 'if (false)'],
    ['pictures cut off', "failOn: 'error'", "failOn: 'none'"],
  ]),
  ...guardsOf('platform/idempotency/idempotency.ts', 'platform/idempotency|posts/posts', [
    ['another input under the same key', 'if (!row.request_hash.equals(hash))', 'if (false)'],
    ['the form of a key', 'if (!KEY.test(call.key))', 'if (false)'],
    ['a key is used once', 'if (!claimed)', 'if (false)'],
  ]),
];
