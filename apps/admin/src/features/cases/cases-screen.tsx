'use client';

import { Button } from '@gps/ui/button';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { useTranslations } from 'use-intl';
import type { CaseFieldsFragment, CaseScopeQuery, CasesQuery } from '@/gql/graphql';
import { useShortcuts } from '@/platform/keyboard/use-shortcuts';
import { SavedViews } from '@/platform/lists/saved-views';
import { CaseFiltersBar } from './case-filters-bar';
import { casesPath, isFiltered, NO_FILTERS, type CaseFilters } from './case-filters';
import { CaseList } from './case-list';
import { CasePane } from './case-pane';
import styles from './cases-screen.module.css';
import type { DecisionWords } from './decision-draft';
import { QueueNotice } from './queue-notice';
import { ScopeNotice } from './scope-notice';
import { useCaseBulk } from './use-case-bulk';
import { useCaseDesk } from './use-case-desk';
import { useCaseQueue } from './use-case-queue';

export interface CasesScreenProps {
  filters: CaseFilters;
  page: CasesQuery['cases'];
  first: CaseFieldsFragment | null;
  words: DecisionWords;
  scope: CaseScopeQuery['caseScope'];
  viewerId: string;
}

/** Queue left, subject middle, decision right; on a phone one after the other. */
export function CasesScreen({ filters, page, first, words, scope, viewerId }: CasesScreenProps) {
  const t = useTranslations('cases');
  const router = useRouter();
  const queue = useCaseQueue(filters, page, first);
  const { detail } = queue;
  const [decided, setDecided] = useState(0);
  const desk = useCaseDesk(detail, {
    ...{ words, viewerId },
    put: queue.put,
    reload: queue.retryDetail,
    onMine: () => setDecided((count) => count + 1),
  });
  const bulk = useCaseBulk({ queue, filters, words, onDone: (count) => setDecided((before) => before + count) });
  const list = useRef<HTMLElement>(null);
  useScrollMemory(list, casesPath(filters));

  useShortcuts('cases', {
    ...desk.shortcuts,
    ...{ j: () => queue.move(1), ArrowDown: () => queue.move(1), k: () => queue.move(-1), ArrowUp: () => queue.move(-1) },
    Escape: bulk.chosen?.ids.size ? bulk.chosen.clear : queue.selected ? () => queue.select(null) : undefined,
  });

  const apply = (next: CaseFilters): void => router.replace(casesPath(next), { scroll: false });
  return (
    <div className={styles.split} data-step={queue.selected ? 'case' : 'queue'}>
      <h1 className="gps-visually-hidden">{t('title')}</h1>
      <section className={styles.queue} ref={list} aria-label={t('queue')}>
        <header className={styles.head}>
          <div className={styles.title}>
            <h2>{t('title')}</h2>
            <SavedViews list="CASES" />
          </div>
          {scope.everything ? null : <ScopeNotice scope={scope} />}
          <CaseFiltersBar filters={filters} onChange={apply} />
          {filters.status === 'OPEN' ? <QueueNotice decided={decided} onShow={queue.reload} /> : null}
          {bulk.bar}
        </header>
        <CaseList queue={queue} chosen={bulk.chosen} filtered={isFiltered(filters)} viewerId={viewerId} onClear={() => apply(NO_FILTERS)} />
      </section>
      <div className={styles.back}>
        <Button size="sm" variant="quiet" onClick={() => queue.select(null)}>
          ← {t('backToQueue')}
        </Button>
      </div>
      <CasePane detail={detail} chosen={queue.selected !== null} failed={queue.detailFailed} onRetry={queue.retryDetail} {...desk.panel} />
      {desk.dialogs}
      {bulk.dialog}
    </div>
  );
}

/** The queue stands where it was on the way back to it. */
function useScrollMemory(element: RefObject<HTMLElement | null>, key: string): void {
  useEffect(() => {
    const list = element.current;
    if (!list) return;
    const name = `scroll:${key}`;
    list.scrollTop = Number(sessionStorage.getItem(name) ?? 0);
    const save = (): void => sessionStorage.setItem(name, String(Math.round(list.scrollTop)));
    list.addEventListener('scrollend', save);
    return () => list.removeEventListener('scrollend', save);
  }, [element, key]);
}
