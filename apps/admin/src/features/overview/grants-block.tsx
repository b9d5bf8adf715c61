import { GrantList } from '@/features/impersonation/grant-list';
import { RunningGrantsDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import styles from './overview.module.css';

/** Who acts in a member's place at the moment. */
export async function GrantsBlock() {
  const t = await translations('grants');
  const { runningImpersonations } = await runOperation(RunningGrantsDocument);
  return (
    <section className={styles.block}>
      <h2>{t('running')}</h2>
      {runningImpersonations.length === 0 ? (
        <p className={styles.muted}>{t('none')}</p>
      ) : (
        <GrantList label={t('running')} grants={runningImpersonations} />
      )}
    </section>
  );
}
