import Link from 'next/link';
import { AuditLogDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { Moment } from '@/platform/time/moment';
import styles from './user-screen.module.css';

/** The newest lines of the trail about one person; only for those who may read it. */
export async function UserTrail({ userId }: { userId: string }) {
  const t = await translations('users');
  const { auditLog } = await runOperation(AuditLogDocument, { filter: { subjectId: userId }, first: 8 });
  return (
    <section className={styles.block}>
      <h2>
        <Link href={`/audit?subject=${userId}`}>{t('trail')}</Link>
      </h2>
      {auditLog.edges.length === 0 ? (
        <p className={styles.muted}>{t('noTrail')}</p>
      ) : (
        <ol className={styles.trail}>
          {auditLog.edges.map(({ node }) => (
            <li key={node.seq}>
              <code>{node.action}</code>
              <span className={styles.muted}>
                {node.actorName} · <Moment value={node.at} />
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
