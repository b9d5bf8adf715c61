'use client';

import { Button } from '@gps/ui/button';
import { EmptyState, ErrorState } from '@gps/ui/state';
import { Inbox } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { CaseLineFragment } from '@/gql/graphql';
import { useLiveCounts } from '@/platform/live/live-counts';
import { Ago } from '@/platform/time/ago';
import styles from './case-list.module.css';
import type { CaseQueueState } from './use-case-queue';
import type { ChosenCases } from './use-chosen-cases';

interface CaseItemProps {
  line: CaseLineFragment;
  /** Who works on it just now, if it is somebody else. */
  holder: string | null;
  selected: boolean;
  onSelect: () => void;
  /** Null where nothing is done to many. */
  choice: { chosen: boolean; choose: (range: boolean) => void } | null;
}

function CaseItem({ line, holder, selected, onSelect, choice }: CaseItemProps) {
  const t = useTranslations('cases');
  const kind = useTranslations('kind');
  const reason = useTranslations('reason');
  const deciding = useTranslations('deciding');
  const lists = useTranslations('lists');
  const first = line.reasons[0];
  return (
    <li className={styles.line} data-chosen={choice?.chosen || undefined}>
      {choice ? (
        <label className={styles.choice}>
          <input
            type="checkbox"
            checked={choice.chosen}
            aria-label={`${lists('choose')}: ${line.author.displayName}`}
            onChange={(event) => choice.choose('shiftKey' in event.nativeEvent && event.nativeEvent.shiftKey === true)}
          />
        </label>
      ) : null}
      <button type="button" id={`case-${line.id}`} className={styles.item} aria-current={selected || undefined} onClick={onSelect}>
        <span className={styles.top}>
          <span className={styles.name}>{line.author.displayName}</span>
          <span className={styles.time}>
            <Ago value={line.openedAt} />
          </span>
        </span>
        <span className={styles.excerpt}>{line.excerpt || `@${line.author.handle}`}</span>
        <span className={styles.meta}>
          <span>{kind(line.subjectKind)}</span>
          {first ? (
            <span className={styles.reason}>
              {reason(first.reason)}
              {line.reasons.length > 1 ? ` +${line.reasons.length - 1}` : ''}
            </span>
          ) : null}
          {line.flagCount > 0 ? <span className={styles.reason}>{deciding('flagged', { level: line.severity })}</span> : null}
          {holder ? <span className={styles.holder}>{deciding('claimedBy', { name: holder })}</span> : null}
          <span className={styles.count}>{t('reports', { count: line.reportCount })}</span>
        </span>
      </button>
    </li>
  );
}

interface CaseListProps {
  queue: CaseQueueState;
  filtered: boolean;
  viewerId: string;
  chosen: ChosenCases | null;
  onClear: () => void;
}

export function CaseList({ queue, filtered, viewerId, chosen, onClear }: CaseListProps) {
  const t = useTranslations('cases');
  const app = useTranslations('app');
  const { counts } = useLiveCounts();
  const holderOf = (line: CaseLineFragment): string | null => {
    const staff = counts ? counts.claims.find(({ caseId }) => caseId === line.id)?.staff : line.claimedBy;
    return staff && staff.id !== viewerId ? staff.displayName : null;
  };
  if (queue.lines.length === 0 && queue.failed)
    return <ErrorState title={app('failed')} retryLabel={app('retry')} onRetry={queue.reload} busy={queue.loading} />;
  if (queue.lines.length === 0) {
    return filtered ? (
      <EmptyState
        icon={<Inbox />}
        title={t('emptyFiltered')}
        action={
          <Button size="sm" onClick={onClear}>
            {t('clear')}
          </Button>
        }
      />
    ) : (
      <EmptyState icon={<Inbox />} title={t('empty')}>
        {t('emptyText')}
      </EmptyState>
    );
  }
  return (
    <>
      <ul className={styles.list} aria-label={t('queue')} aria-busy={queue.loading}>
        {queue.lines.map((line) => (
          <CaseItem
            key={line.id}
            line={line}
            holder={holderOf(line)}
            selected={line.id === queue.selected}
            onSelect={() => queue.select(line.id)}
            choice={chosen && { chosen: chosen.ids.has(line.id), choose: (range) => chosen.choose(line.id, range) }}
          />
        ))}
      </ul>
      {queue.hasMore ? (
        <div className={styles.more}>
          <Button size="sm" onClick={queue.loadMore} busy={queue.loading}>
            {queue.failed ? app('retry') : app('loadMore')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
