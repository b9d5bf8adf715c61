import Link from 'next/link';
import type { TopicFieldsFragment } from '@/gql/graphql';
import styles from './topic-chips.module.css';

/** What a post is about. A team's colour is a dot beside its name, nothing more. */
export function TopicChips({ topics }: { topics: readonly Pick<TopicFieldsFragment, 'kind' | 'id' | 'name' | 'colour' | 'path'>[] }) {
  if (topics.length === 0) return null;
  return (
    <ul className={styles.chips}>
      {topics.map((topic) => (
        <li key={`${topic.kind}:${topic.id}`}>
          <Link href={topic.path} prefetch={false} className={styles.chip}>
            {topic.colour ? <span className={styles.dot} style={{ background: topic.colour }} aria-hidden="true" /> : null}
            {topic.name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
