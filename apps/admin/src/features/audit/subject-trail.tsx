import Link from 'next/link';
import { AuditLogDocument } from '@/gql/graphql';
import styles from '@/features/users/user-screen.module.css';
import { runOperation } from '@/platform/api/server-api';
import { Moment } from '@/platform/time/moment';

/** The newest lines of the trail about one person or thing; only for those who may read it. */
export async function SubjectTrail({ subjectId, title, empty }: { subjectId: string; title: string; empty: string }) {
  const { auditLog } = await runOperation(AuditLogDocument, { filter: { subjectId }, first: 8 });
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
