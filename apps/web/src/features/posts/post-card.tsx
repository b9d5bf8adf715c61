'use client';

import { Avatar } from '@gps/ui/avatar';
import { RelativeTime } from '@gps/ui/relative-time';
import { MessageCircle } from 'lucide-react';
import Link from 'next/link';
import { useLocale, useTimeZone, useTranslations } from 'use-intl';
import { ReactionBar } from '@/features/reactions/reaction-bar';
import { TopicChips } from '@/features/topics/topic-chips';
import type { PostFieldsFragment } from '@/gql/graphql';
import { HeldNote } from './held-note';
import styles from './post-card.module.css';
import { PostMedia } from './post-media';
import { PostMenu } from './post-menu';
import { PostText } from './post-text';

export interface PostCardProps {
  post: PostFieldsFragment;
  /** On its own page the post is the heading of everything below. */
  alone?: boolean;
  /** Whether it is among the first that a reader sees. */
  inView?: boolean;
  onChanged: (post: PostFieldsFragment) => void;
  onDelete: (post: PostFieldsFragment) => void;
}

export function PostCard({ post, alone = false, inView = alone, onChanged, onDelete }: PostCardProps) {
  const t = useTranslations('post');
  const locale = useLocale();
  const timeZone = useTimeZone();
  const { author } = post;
  const profile = `/@${author.handle}`;
  const address = `/posts/${post.id}`;
  return (
    <article
      className={styles.post}
      data-post={post.id}
      aria-label={t('byAuthor', { name: author.displayName, text: post.body.slice(0, 80) })}
      tabIndex={-1}
    >
      <Link href={profile} prefetch={false} className={styles.avatar} tabIndex={-1} aria-hidden="true">
        <Avatar name={author.displayName} src={author.avatarUrl ?? null} />
      </Link>
      <div className={styles.body}>
        <header className={styles.header}>
          <Link href={profile} prefetch={false} className={styles.author}>
            <span className={styles.name} dir="auto">
              {author.displayName}
            </span>{' '}
            <span className={styles.handle}>@{author.handle}</span>
          </Link>
          <span className={styles.when}>
            <Link href={address} prefetch={false} data-action="open">
              <RelativeTime value={post.createdAt} locale={locale} {...(timeZone ? { timeZone } : {})} />
            </Link>
            {post.editedAt ? <span className={styles.edited}>{t('edited')}</span> : null}
          </span>
          <PostMenu post={post} onChanged={onChanged} onDelete={onDelete} />
        </header>
        {post.state === 'HELD' ? <HeldNote text={t('held')} /> : null}
        {post.body ? <PostText body={post.body} /> : null}
        {post.media.length > 0 ? <PostMedia media={post.media} inView={inView} /> : null}
        <TopicChips topics={post.topics} />
        {post.state === 'HELD' ? null : (
          <footer className={styles.actions}>
            <ReactionBar postId={post.id} initial={post} />
            {alone ? null : (
              <Link
                href={`${address}#comments`}
                prefetch={false}
                className={styles.comments}
                aria-label={t('comments', { count: post.commentCount })}
                title={t('comments', { count: post.commentCount })}
              >
                <MessageCircle aria-hidden="true" />
                {post.commentCount || null}
              </Link>
            )}
          </footer>
        )}
      </div>
    </article>
  );
}
