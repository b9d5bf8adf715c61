'use client';

import { Banner } from '@gps/ui/banner';
import { useTranslations } from 'use-intl';
import { ActionList } from '@/features/decisions/action-list';
import type { UserDecisionKind } from '@/features/decisions/use-user-decisions';
import type { CaseFieldsFragment } from '@/gql/graphql';
import { useMay } from '@/platform/session/permissions';
import { Ago } from '@/platform/time/ago';
import { ActionButton } from '@/features/decisions/action-button';
import { AuthorCard } from './author-card';
import styles from './decision-panel.module.css';

export interface DecisionPanelProps {
  detail: CaseFieldsFragment;
  onContent: (kind: 'dismiss' | 'remove') => void;
  onRestore: () => void;
  onUser: (kind: UserDecisionKind) => void;
}

/** What may be decided, as the API says for this person and this case; what may not is not shown. */
export function DecisionPanel({ detail, onContent, onRestore, onUser }: DecisionPanelProps) {
  const t = useTranslations('cases');
  const decision = useTranslations('decision');
  const status = useTranslations('status');
  const may = useMay();
  const { viewerCan, author, closedBy, closedAt } = detail;
  const mayRestore = detail.content.state === 'REMOVED' && may('content:remove');
  const nothing = !viewerCan.dismiss && !viewerCan.remove && !viewerCan.suspendAuthor && !author.viewerCan.lift && !mayRestore;
  return (
    <aside className={styles.panel} aria-label={t('decide')} tabIndex={0}>
      <div className={styles.decide}>
        <h2>{t('decide')}</h2>
        {closedBy && closedAt ? (
          <Banner title={status(detail.status)}>
            <>
              {closedBy.displayName} · <Ago value={closedAt} />
            </>
          </Banner>
        ) : null}
        <div className={styles.actions}>
          {viewerCan.dismiss ? <ActionButton label={decision('dismiss')} hint="D" onClick={() => onContent('dismiss')} /> : null}
          {viewerCan.remove ? <ActionButton label={decision('remove')} hint="R" danger onClick={() => onContent('remove')} /> : null}
          {mayRestore ? <ActionButton label={decision('restore')} onClick={onRestore} /> : null}
          {viewerCan.suspendAuthor ? (
            <ActionButton
              label={`${author.suspension ? decision('changeSuspension') : decision('suspend')} @${author.handle}`}
              hint="S"
              danger
              onClick={() => onUser('suspend')}
            />
          ) : null}
          {author.viewerCan.lift ? <ActionButton label={decision('lift')} onClick={() => onUser('lift')} /> : null}
          {nothing ? <p className={styles.muted}>{t('cannot')}</p> : null}
        </div>
      </div>
      <div className={styles.context}>
        <AuthorCard author={author} />
        {detail.actions.length > 0 ? (
          <section className={styles.block}>
            <h3>{t('history')}</h3>
            <ActionList actions={detail.actions} empty="" />
          </section>
        ) : null}
        <section className={styles.block}>
          <h3>{t('authorHistory')}</h3>
          <ActionList
            actions={author.actions.edges.map((edge) => edge.node).filter((action) => !detail.actions.some((own) => own.id === action.id))}
            empty={t('cleanRecord')}
          />
        </section>
        <dl className={styles.facts}>
          <dt>{t('opened')}</dt>
          <dd>
            <Ago value={detail.openedAt} />
          </dd>
          <dt>{t('lastReport')}</dt>
          <dd>
            <Ago value={detail.lastReportedAt} />
          </dd>
        </dl>
      </div>
    </aside>
  );
}
