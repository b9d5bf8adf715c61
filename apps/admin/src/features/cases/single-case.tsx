'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { CaseDetailDocument, type CaseFieldsFragment } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { useShortcuts } from '@/platform/keyboard/use-shortcuts';
import { CasePane } from './case-pane';
import type { DecisionWords } from './decision-draft';
import styles from './single-case.module.css';
import { useCaseDesk } from './use-case-desk';

/** A case by its address: to be sent to a colleague, or opened from the trail. */
export function SingleCase({ first, words, viewerId }: { first: CaseFieldsFragment; words: DecisionWords; viewerId: string }) {
  const t = useTranslations('cases');
  const [detail, setDetail] = useState(first);
  const reload = (): void =>
    void callApi(CaseDetailDocument, { id: first.id }).then(
      ({ case: now }) => now && setDetail(now),
      () => undefined,
    );
  const desk = useCaseDesk(detail, { words, viewerId, put: setDetail, reload });
  useShortcuts('cases', desk.shortcuts);
  return (
    <div className={styles.single}>
      <h1 className="gps-visually-hidden">{t('title')}</h1>
      <CasePane detail={detail} chosen failed={false} onRetry={reload} {...desk.panel} />
      {desk.dialogs}
    </div>
  );
}
