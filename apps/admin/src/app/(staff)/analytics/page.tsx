import type { Metadata } from 'next';
import { ActivationTable } from '@/features/analytics/activation-table';
import { CohortsTable } from '@/features/analytics/cohorts-table';
import { HealthSection } from '@/features/analytics/health-section';
import { LiveFiguresPanel } from '@/features/analytics/live-figures-panel';
import { ModeratorsTable } from '@/features/analytics/moderators-table';
import { PhasesTable } from '@/features/analytics/phases-table';
import page from '@/features/shell/page.module.css';
import { BehaviourDocument, LiveFiguresDocument, SystemHealthDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { requireStaff } from '@/platform/session/viewer';

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await translations('figures'))('title') });

export default async function AnalyticsPage() {
  await requireStaff('/analytics', 'analytics:read');
  const t = await translations('figures');
  const [{ liveFigures }, { systemHealth }, behaviour] = await Promise.all([
    runOperation(LiveFiguresDocument),
    runOperation(SystemHealthDocument, { span: 'DAY' }),
    runOperation(BehaviourDocument),
  ]);
  return (
    <div className={page.page}>
      <header className={page.head}>
        <h1>{t('title')}</h1>
      </header>
      <p className={page.muted}>{t('lead')}</p>
      <LiveFiguresPanel initial={liveFigures} />
      <HealthSection initial={systemHealth} />
      <CohortsTable cohorts={behaviour.retentionCohorts} />
      <ActivationTable activation={behaviour.activation} />
      <PhasesTable content={behaviour.contentByRacePhase} />
      <ModeratorsTable moderators={behaviour.moderatorLoad} />
    </div>
  );
}
