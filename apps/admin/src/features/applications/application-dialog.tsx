'use client';

import { Button } from '@gps/ui/button';
import { Dialog } from '@gps/ui/dialog';
import Link from 'next/link';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ApplicationLineFragment } from '@/gql/graphql';
import { DecisionDialog } from '@/features/decisions/decision-dialog';
import { useMay } from '@/platform/session/permissions';
import { Moment } from '@/platform/time/moment';
import { RATES } from './application-filters';
import styles from './applications.module.css';
import { type Act, useApplicationDecision } from './use-application-decision';

export interface ApplicationDialogProps {
  readonly application: ApplicationLineFragment;
  readonly onClose: () => void;
  readonly onChanged: (changed: ApplicationLineFragment) => void;
}

/** One application in full, and what may be decided about it. */
export function ApplicationDialog({ application, onClose, onChanged }: ApplicationDialogProps) {
  const t = useTranslations('applications');
  const app = useTranslations('app');
  const may = useMay();
  const [act, setAct] = useState<Act | null>(null);
  const decision = useApplicationDecision(application, act, onChanged);
  const { name, clientId, kind, description, homePage, redirectUris, logoutUrl, scopes, offline, rate, state, suspendedReason } =
    application;
  if (decision) return <DecisionDialog decision={decision} onClose={() => setAct(null)} />;
  const facts: [string, string | null][] = [
    ['client_id', clientId],
    [t('kind'), t(`kinds.${kind}`)],
    [t('description'), description || null],
    [t('homePage'), homePage ?? null],
    [t('redirects'), redirectUris.join('\n') || null],
    [t('logoutUrl'), logoutUrl ?? null],
    [t('scopes'), [...scopes, ...(offline ? ['offline_access'] : [])].join(' ') || null],
    [t('rate'), t(`rates.${rate}`)],
    [t('state'), t(`states.${state}`)],
    [t('reason'), suspendedReason ?? null],
  ];
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={name || clientId}
      closeLabel={app('close')}
      phone="full"
      actions={
        may('integrations:manage') && state !== 'REVOKED' ? (
          <>
            {state === 'ACTIVE'
              ? RATES.filter((one) => one !== rate).map((one) => (
                  <Button key={one} size="sm" onClick={() => setAct({ kind: 'rate', rate: one })}>
                    {t(`rates.${one}`)}
                  </Button>
                ))
              : null}
            <Button
              size="sm"
              variant={state === 'ACTIVE' ? 'danger' : 'primary'}
              onClick={() => setAct({ kind: state === 'ACTIVE' ? 'suspend' : 'lift' })}
            >
              {t(state === 'ACTIVE' ? 'suspend' : 'lift')}
            </Button>
          </>
        ) : undefined
      }
    >
      <dl className={styles.facts}>
        {facts.map(([label, value]) =>
          value === null ? null : (
            <div key={label}>
              <dt>{label}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ),
        )}
        <div>
          <dt>{t('owner')}</dt>
          <dd>
            <Link href={`/users/${application.ownerId}`}>{application.ownerName}</Link>
          </dd>
        </div>
        <div>
          <dt>{t('created')}</dt>
          <dd>
            <Moment value={application.createdAt} />
          </dd>
        </div>
      </dl>
    </Dialog>
  );
}
