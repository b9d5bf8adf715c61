'use client';

import { EmptyState, ErrorState } from '@gps/ui/state';
import { Skeleton } from '@gps/ui/skeleton';
import { MousePointerClick } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { CaseFieldsFragment } from '@/gql/graphql';
import styles from './case-pane.module.css';
import { CaseSubject } from './case-subject';
import { DecisionPanel, type DecisionPanelProps } from './decision-panel';

export interface CasePaneProps extends Omit<DecisionPanelProps, 'detail'> {
  detail: CaseFieldsFragment | null;
  chosen: boolean;
  failed: boolean;
  onRetry: () => void;
}

/** Subject and decision of one case. */
export function CasePane({ detail, chosen, failed, onRetry, ...panel }: CasePaneProps) {
  const t = useTranslations('cases');
  const app = useTranslations('app');
  if (!chosen) {
    return (
      <div className={styles.nothing}>
        <EmptyState icon={<MousePointerClick />} title={t('choose')}>
          {t('chooseText')}
        </EmptyState>
      </div>
    );
  }
  if (failed)
    return (
      <div className={styles.nothing}>
        <ErrorState title={app('failed')} retryLabel={app('retry')} onRetry={onRetry}>
          {app('failedText')}
        </ErrorState>
      </div>
    );
  if (!detail) {
    return (
      <div className={styles.loading} aria-busy="true" aria-label={app('loading')}>
        <Skeleton width="40%" height="24px" />
        <Skeleton height="120px" />
        <Skeleton height="32px" />
        <Skeleton height="32px" />
      </div>
    );
  }
  return (
    <div className={styles.pane} key={detail.id}>
      <CaseSubject detail={detail} />
      <DecisionPanel detail={detail} {...panel} />
    </div>
  );
}
