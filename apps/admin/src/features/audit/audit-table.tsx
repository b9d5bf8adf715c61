'use client';

import { TableFrame } from '@gps/ui/table-frame';
import { useTranslations } from 'use-intl';
import type { AuditLineFragment } from '@/gql/graphql';
import { Moment } from '@/platform/time/moment';
import styles from './audit.module.css';

export function AuditTable({ entries, onChoose }: { entries: readonly AuditLineFragment[]; onChoose: (entry: AuditLineFragment) => void }) {
  const t = useTranslations('audit');
  return (
    <div className={styles.table}>
      <TableFrame label={t('title')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('when')}</th>
              <th scope="col">{t('who')}</th>
              <th scope="col">{t('what')}</th>
              <th scope="col">{t('whom')}</th>
              <th scope="col">{t('why')}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr key={entry.seq}>
                <th scope="row">
                  <button type="button" className={styles.open} onClick={() => onChoose(entry)}>
                    <Moment value={entry.at} seconds />
                  </button>
                </th>
                <td>{entry.actorId ? entry.actorName : <span className={styles.muted}>{t('system')}</span>}</td>
                <td>
                  <code>{entry.action}</code>
                </td>
                <td>{entry.subjectLabel ?? <span className={styles.muted}>{entry.subjectKind ?? '–'}</span>}</td>
                <td className={styles.reason} title={entry.reason ?? undefined}>
                  {entry.reason ?? <span className={styles.muted}>–</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </div>
  );
}
