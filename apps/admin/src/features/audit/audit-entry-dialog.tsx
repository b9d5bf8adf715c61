'use client';

import { Button } from '@gps/ui/button';
import { Dialog } from '@gps/ui/dialog';
import type { Permission } from '@gps/permissions';
import Link from 'next/link';
import { Fragment } from 'react';
import { useTranslations } from 'use-intl';
import type { AuditLineFragment } from '@/gql/graphql';
import { useMay } from '@/platform/session/permissions';
import { Moment } from '@/platform/time/moment';
import styles from './audit.module.css';
import { useActName } from './use-act-name';
import { EntryFacts } from './entry-facts';
import type { AuditFilters } from './audit-filters';

/** Where to look at what an entry is about. */
const PAGES: Readonly<Record<string, { path: string; needs: Permission }>> = {
  user: { path: '/users', needs: 'users:read' },
  organization: { path: '/organizations', needs: 'organizations:read' },
  case: { path: '/cases', needs: 'reports:read' },
};

const MARKS = [
  { name: 'onBehalfOfLabel', label: 'behalf' },
  { name: 'requestId', label: 'request' },
  { name: 'sessionId', label: 'session' },
  { name: 'address', label: 'address' },
] as const;

/** One line of the trail in full. */
export function AuditEntryDialog({
  entry,
  onClose,
  onFilter,
}: {
  entry: AuditLineFragment;
  onClose: () => void;
  onFilter: (only: Partial<AuditFilters>) => void;
}) {
  const t = useTranslations('audit');
  const app = useTranslations('app');
  const { actorId, subjectId } = entry;
  const may = useMay();
  const name = useActName()(entry.action);
  const known = PAGES[entry.subjectKind ?? ''];
  const page = known && may(known.needs) ? known.path : null;
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('entry', { seq: entry.seq })}
      closeLabel={app('close')}
      phone="full"
      actions={
        <>
          {actorId ? (
            <Button size="sm" onClick={() => onFilter({ actor: actorId })}>
              {t('onlyActor')}
            </Button>
          ) : null}
          {subjectId ? (
            <Button size="sm" onClick={() => onFilter({ subject: subjectId })}>
              {t('onlySubject')}
            </Button>
          ) : null}
        </>
      }
    >
      <dl className={styles.facts}>
        <dt>{t('when')}</dt>
        <dd>
          <Moment value={entry.at} seconds />
        </dd>
        <dt>{t('who')}</dt>
        <dd>
          {actorId && may('users:read') ? (
            <Link href={`/users/${actorId}`}>{entry.actorName}</Link>
          ) : actorId ? (
            entry.actorName
          ) : (
            t('system')
          )}
        </dd>
        <dt>{t('what')}</dt>
        <dd>
          {name === entry.action ? null : <>{name} </>}
          <code>{entry.action}</code>
        </dd>
        {subjectId ? (
          <>
            <dt>{t('whom')}</dt>
            <dd>
              {page ? (
                <Link href={`${page}/${subjectId}`}>{entry.subjectLabel ?? subjectId}</Link>
              ) : (
                <>
                  {entry.subjectKind} {entry.subjectLabel} <code>{subjectId}</code>
                </>
              )}
            </dd>
          </>
        ) : null}
        {entry.reason ? (
          <>
            <dt>{t('why')}</dt>
            <dd dir="auto">{entry.reason}</dd>
          </>
        ) : null}
        {MARKS.map(({ name, label }) =>
          entry[name] ? (
            <Fragment key={name}>
              <dt>{t(label)}</dt>
              <dd>
                <code>{entry[name]}</code>
              </dd>
            </Fragment>
          ) : null,
        )}
      </dl>
      <EntryFacts details={entry.details} />
    </Dialog>
  );
}
