import Link from 'next/link';
import { AuditLogDocument } from '@/gql/graphql';
import styles from '@/features/users/user-screen.module.css';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { Moment } from '@/platform/time/moment';
import { type ActWords, actName } from './act-name';

/** The newest lines of the trail about one person or thing; only for those who may read it. */
export async function SubjectTrail({ subjectId, title, empty }: { subjectId: string; title: string; empty: string }) {
  const [acts, { auditLog }] = await Promise.all([
    translations('acts'),
    runOperation(AuditLogDocument, { filter: { subjectId }, first: 8 }),
  ]);
  const words = acts as unknown as ActWords;
  return (
    <section className={styles.block}>
      <h2>
        <Link href={`/audit?subject=${subjectId}`}>{title}</Link>
      </h2>
      {auditLog.edges.length === 0 ? (
        <p className={styles.muted}>{empty}</p>
      ) : (
        <ol className={styles.trail}>
          {auditLog.edges.map(({ node }) => (
            <li key={node.seq}>
              <span title={node.action}>{actName(words, node.action)}</span>
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
