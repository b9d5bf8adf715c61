import Link from 'next/link';
import type { TopicFieldsFragment } from '@/gql/graphql';
import { translations } from '@/platform/i18n/translations';
import { TopicFollowButton } from './topic-follow-button';
import styles from './topic-row.module.css';

export async function TopicRow({ topic }: { topic: TopicFieldsFragment }) {
  const t = await translations('topics');
  return (
    <div className={styles.row}>
      <span className={styles.edge} style={topic.colour ? { background: topic.colour } : undefined} aria-hidden="true" />
      <Link href={topic.path} prefetch={false} className={styles.name}>
        {topic.name}
      </Link>
      <span className={styles.kind}>{t(`kind.${topic.kind}`)}</span>
      <TopicFollowButton kind={topic.kind} id={topic.id} name={topic.name} initial={topic.viewerFollows} />
    </div>
  );
}
