import { Badge } from '@gps/ui/badge';
import { buttonClass } from '@gps/ui/button';
import { EmptyState } from '@gps/ui/state';
import type { Metadata } from 'next';
import Link from 'next/link';
import styles from '@/features/sessions/session-list.module.css';
import { MySecurityEventsDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { formatter, translations } from '@/platform/i18n/translations';
import { requireOneself } from '@/platform/session/viewer';
import { PageHeader } from '@/platform/shell/page-header';

const PAGE = 25;

export async function generateMetadata(): Promise<Metadata> {
  const t = await translations('securityHistory');
  return { title: t('title') };
}

export default async function SecurityHistoryPage({ searchParams }: { searchParams: Promise<{ after?: string | string[] }> }) {
  await requireOneself('/settings/security-history');
  const { after } = await searchParams;
  const [t, format] = await Promise.all([translations('securityHistory'), formatter()]);
  const variables = { first: PAGE, ...(typeof after === 'string' ? { after } : {}) };
  const { edges, pageInfo } = (await runOperation(MySecurityEventsDocument, variables)).mySecurityEvents;
  return (
    <>
      <PageHeader title={t('title')} />
      <p className={styles.intro}>{t('intro')}</p>
      {edges.length === 0 ? <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState> : null}
      <div className={styles.part}>
        {edges.length > 0 ? (
          <ol className={styles.list}>
            {edges.map(({ node }) => (
              <li key={node.id} className={styles.session}>
                <div className={styles.what}>
                  <p className={styles.name}>
                    {t(`kind.${node.kind}`)} {node.succeeded ? null : <Badge tone="amber">{t('failed')}</Badge>}
                    {node.byStaff ? <Badge tone="blue">{t('byStaff')}</Badge> : null}
                  </p>
                  <span className={styles.detail}>
                    <time dateTime={node.at}>{format.dateTime(new Date(node.at), { dateStyle: 'long', timeStyle: 'short' })}</time>
                    {[node.client, node.method, node.address].filter(Boolean).map((fact) => ` · ${fact}`)}
                  </span>
                  {node.reason ? (
                    <span className={styles.detail} dir="auto">
                      {node.reason}
                    </span>
                  ) : null}
                </div>
              </li>
            ))}
          </ol>
        ) : null}
        {pageInfo.hasNextPage && pageInfo.endCursor ? (
          <div>
            <Link href={`/settings/security-history?after=${encodeURIComponent(pageInfo.endCursor)}`} className={buttonClass('secondary')}>
              {t('older')}
            </Link>
          </div>
        ) : null}
      </div>
    </>
  );
}
