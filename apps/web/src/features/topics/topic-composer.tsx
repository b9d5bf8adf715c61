import { Composer } from '@/features/posts/composer';
import type { TopicFieldsFragment } from '@/gql/graphql';
import { viewer as findViewer } from '@/platform/session/viewer';
import styles from './topic-composer.module.css';

/** A composer that has the topic of the page already. */
export async function TopicComposer({ topic }: { topic: TopicFieldsFragment }) {
  const viewer = await findViewer();
  if (!viewer || viewer.suspension) return null;
  return (
    <div className={styles.frame}>
      <Composer rows={2} topics={[topic]} />
    </div>
  );
}
