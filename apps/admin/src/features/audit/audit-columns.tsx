'use client';

import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { AuditLineFragment } from '@/gql/graphql';
import type { Column } from '@/platform/lists/column';
import { Moment } from '@/platform/time/moment';
import styles from './audit.module.css';
import { useActName } from './use-act-name';

/** The columns of the trail, in their own order. */
export function useAuditColumns(): readonly Column<AuditLineFragment>[] {
  const t = useTranslations('audit');
  return useMemo(() => {
    const muted = (text: string) => <span className={styles.muted}>{text}</span>;
    return [
      { id: 'when', label: t('when'), cell: ({ at }) => <Moment value={at} seconds /> },
      { id: 'who', label: t('who'), width: 180, cell: ({ actorId, actorName }) => (actorId ? actorName : muted(t('system'))) },
      { id: 'what', label: t('what'), width: 320, cell: ({ action }) => <Act code={action} /> },
      { id: 'whom', label: t('whom'), cell: ({ subjectLabel, subjectKind }) => subjectLabel ?? muted(subjectKind ?? '–') },
      { id: 'why', label: t('why'), width: 360, cell: ({ reason }) => <Reason text={reason} /> },
      {
        id: 'behalf',
        label: t('behalf'),
        hidden: true,
        width: 160,
        cell: ({ onBehalfOfLabel, onBehalfOfId }) => onBehalfOfLabel ?? onBehalfOfId ?? muted('–'),
      },
      { id: 'address', label: t('address'), hidden: true, width: 160, cell: ({ address }) => <code>{address ?? '–'}</code> },
      { id: 'session', label: t('session'), hidden: true, width: 200, cell: ({ sessionId }) => <code>{sessionId ?? '–'}</code> },
      { id: 'request', label: t('request'), hidden: true, width: 200, cell: ({ requestId }) => <code>{requestId ?? '–'}</code> },
    ];
  }, [t]);
}

/** The words first; whoever compares with a ticket or a script finds the code beside them. */
function Act({ code }: { code: string }) {
  const name = useActName()(code);
  return (
    <>
      {name === code ? null : <>{name} </>}
      <code className={styles.muted}>{code}</code>
    </>
  );
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
