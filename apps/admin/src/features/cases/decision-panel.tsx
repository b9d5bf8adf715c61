'use client';

import { Banner } from '@gps/ui/banner';
import { useTranslations } from 'use-intl';
import { ActionList } from '@/features/decisions/action-list';
import type { UserDecisionKind } from '@/features/decisions/use-user-decisions';
import type { CaseFieldsFragment } from '@/gql/graphql';
import { useMay } from '@/platform/session/permissions';
import { Ago } from '@/platform/time/ago';
import { ActionButton } from '@/features/decisions/action-button';
import { AppealPanel } from './appeal-panel';
import { AuthorCard } from './author-card';
import { ClaimBar } from './claim-bar';
import { offered, type DecisionWords } from './decision-draft';
import { DecisionForm } from './decision-form';
import styles from './decision-panel.module.css';
import { ScheduledList } from './scheduled-list';
import { StrikeList } from './strike-list';
import type { ClaimState } from './use-claim';
import type { DecisionState } from './use-decision';

export interface DecisionPanelProps {
  detail: CaseFieldsFragment;
  words: DecisionWords;
  decision: DecisionState;
  claim: ClaimState;
  viewerId: string;
  onAppealDecided: (now: CaseFieldsFragment, leave: boolean) => void;
  onRestore: () => void;
  onUser: (kind: UserDecisionKind) => void;
}

/** What may be decided, as the API says for this person and this case; what may not is not shown. */
export function DecisionPanel({ detail, words, decision: state, claim, viewerId, onAppealDecided, onRestore, onUser }: DecisionPanelProps) {
  const t = useTranslations('cases');
  const decision = useTranslations('decision');
  const status = useTranslations('status');
  const deciding = useTranslations('deciding');
  const may = useMay();
  const { viewerCan, author, closedBy, closedAt } = detail;
  // Where an appeal waits, its answer is what brings the content back.
  const mayRestore = detail.content.state === 'REMOVED' && may('content:remove') && !viewerCan.hearAppeal;
  const open = offered(detail).length > 0;
  const nothing = !open && !viewerCan.hearAppeal && !viewerCan.suspendAuthor && !author.viewerCan.lift && !mayRestore;
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
        {detail.subjectGone && open ? <Banner title={deciding('gone')}>{deciding('goneText')}</Banner> : null}
        <ScheduledList detail={detail} onChanged={(now) => onAppealDecided(now, false)} />
        <ClaimBar detail={detail} viewerId={viewerId} state={claim} />
        {detail.appeals.length > 0 ? <AppealPanel key={detail.id} detail={detail} onDecided={onAppealDecided} /> : null}
        {open ? <DecisionForm detail={detail} words={words} state={state} /> : null}
        <div className={styles.actions}>
          {mayRestore ? <ActionButton label={decision('restore')} onClick={onRestore} /> : null}
          {viewerCan.suspendAuthor && !open ? (
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
        <StrikeList strikes={detail.strikes} words={words} />
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
