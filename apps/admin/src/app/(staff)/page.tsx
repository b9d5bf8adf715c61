import { Figure } from '@/features/overview/figure';
import styles from '@/features/overview/overview.module.css';
import { GrantsBlock } from '@/features/overview/grants-block';
import { QueueBlock } from '@/features/overview/queue-block';
import { TrailBlock } from '@/features/overview/trail-block';
import { LiveFiguresPanel } from '@/features/analytics/live-figures-panel';
import page from '@/features/shell/page.module.css';
import { LiveFiguresDocument, OverviewDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { formatter, translations } from '@/platform/i18n/translations';
import { requireStaff } from '@/platform/session/viewer';

export default async function OverviewPage() {
  const { permissions } = await requireStaff('/');
  const t = await translations('overview');
  const format = await formatter();
  const { overview } = await runOperation(OverviewDocument);
  const users = permissions.includes('users:read');
  const cases = permissions.includes('reports:read');
  const live = permissions.includes('analytics:read') ? await runOperation(LiveFiguresDocument) : null;
  return (
    <div className={page.page}>
      <header className={page.head}>
        <h1>{t('title')}</h1>
        <p className={page.muted}>{t('now', { time: format.dateTime(new Date(), { timeStyle: 'short' }) })}</p>
      </header>
      <ul className={styles.figures}>
        <Figure label={t('users')} value={format.number(overview.users)} path={users ? '/users' : null} />
        <Figure label={t('newUsersToday')} value={format.number(overview.newUsersToday)} />
        <Figure label={t('postsToday')} value={format.number(overview.postsToday)} />
        <Figure label={t('openCases')} value={format.number(overview.openCases)} path={cases ? '/cases' : null} />
        <Figure
          label={t('activeSuspensions')}
          value={format.number(overview.activeSuspensions)}
          path={users ? '/users?state=SUSPENDED' : null}
        />
        <Figure label={t('lockedAccounts')} value={format.number(overview.lockedAccounts)} path={users ? '/users?state=LOCKED' : null} />
      </ul>
      {live ? <LiveFiguresPanel initial={live.liveFigures} /> : null}
      <div className={styles.columns}>
        {cases ? <QueueBlock /> : null}
        {permissions.includes('audit:read') ? <TrailBlock /> : null}
        {permissions.includes('users:impersonate') ? <GrantsBlock /> : null}
      </div>
    </div>
  );
}
