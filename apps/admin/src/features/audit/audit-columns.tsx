'use client';

import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { AuditLineFragment } from '@/gql/graphql';
import type { Column } from '@/platform/lists/column';
import { Moment } from '@/platform/time/moment';
import styles from './audit.module.css';

/** The columns of the trail, in their own order. */
export function useAuditColumns(): readonly Column<AuditLineFragment>[] {
  const t = useTranslations('audit');
  return useMemo(() => {
    const muted = (text: string) => <span className={styles.muted}>{text}</span>;
    return [
      { id: 'when', label: t('when'), cell: ({ at }) => <Moment value={at} seconds /> },
      { id: 'who', label: t('who'), cell: ({ actorId, actorName }) => (actorId ? actorName : muted(t('system'))) },
      { id: 'what', label: t('what'), cell: ({ action }) => <code>{action}</code> },
      { id: 'whom', label: t('whom'), cell: ({ subjectLabel, subjectKind }) => subjectLabel ?? muted(subjectKind ?? '–') },
      { id: 'why', label: t('why'), width: 360, cell: ({ reason }) => <Reason text={reason} /> },
      { id: 'request', label: t('request'), hidden: true, width: 200, cell: ({ requestId }) => <code>{requestId ?? '–'}</code> },
    ];
  }, [t]);
}

function Reason({ text }: { text: string | null | undefined }) {
  return text ? (
    <span dir="auto" title={text}>
      {text}
    </span>
  ) : (
    <span className={styles.muted}>–</span>
  );
}
