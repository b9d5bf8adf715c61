import Link from 'next/link';
import { AuditLogDocument } from '@/gql/graphql';
import { type ActWords, actName } from '@/features/audit/act-name';
import { IntegrityBadge } from '@/features/audit/integrity-badge';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { Ago } from '@/platform/time/ago';
import styles from './overview.module.css';

export async function TrailBlock() {
  const [t, acts] = await Promise.all([translations('overview'), translations('acts')]);
  const words = acts as unknown as ActWords;
  const { auditLog } = await runOperation(AuditLogDocument, { filter: null, first: 8 });
  return (
    <section className={styles.block}>
      <h2>
        <Link href="/audit">{t('integrity')}</Link>
      </h2>
      <IntegrityBadge />
      <ol className={styles.trail}>
        {auditLog.edges.map(({ node }) => (
          <li key={node.seq}>
            <span title={node.action}>{actName(words, node.action)}</span>
            <span>{node.subjectLabel ?? ''}</span>
            <span>
              {node.actorName} · <Ago value={node.at} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
