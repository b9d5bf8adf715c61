'use client';

import { Button } from '@gps/ui/button';
import { EmptyState, ErrorState } from '@gps/ui/state';
import { Inbox } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { CaseLineFragment } from '@/gql/graphql';
import { Ago } from '@/platform/time/ago';
import styles from './case-list.module.css';
import type { CaseQueueState } from './use-case-queue';

function CaseItem({ line, selected, onSelect }: { line: CaseLineFragment; selected: boolean; onSelect: () => void }) {
  const t = useTranslations('cases');
  const kind = useTranslations('kind');
  const reason = useTranslations('reason');
  const first = line.reasons[0];
  return (
    <li>
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
          <span className={styles.count}>{t('reports', { count: line.reportCount })}</span>
        </span>
      </button>
    </li>
  );
}

export function CaseList({ queue, filtered, onClear }: { queue: CaseQueueState; filtered: boolean; onClear: () => void }) {
  const t = useTranslations('cases');
  const app = useTranslations('app');
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
          <CaseItem key={line.id} line={line} selected={line.id === queue.selected} onSelect={() => queue.select(line.id)} />
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
