'use client';

import { Badge } from '@gps/ui/badge';
import { Button, buttonClass } from '@gps/ui/button';
import { Dialog } from '@gps/ui/dialog';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { OwnApplicationFragment } from '@/gql/graphql';
import styles from './applications.module.css';

export interface ApplicationCardProps {
  readonly application: OwnApplicationFragment;
  readonly busy: boolean;
  /** A sign-in of the last minutes is asked for before a secret is made. */
  readonly stepUp: boolean;
  readonly edit: () => void;
  readonly rotate: () => void;
  readonly revoke: () => void;
}

export function ApplicationCard({ application, busy, stepUp, edit, rotate, revoke }: ApplicationCardProps) {
  const t = useTranslations();
  const format = useFormatter();
  const [asked, setAsked] = useState<'rotate' | 'revoke' | null>(null);
  const { name, clientId, kind, people, lastUsedAt, suspension, rate, scopes } = application;
  const day = (value: string) => format.dateTime(new Date(value), { dateStyle: 'medium' });
  const sure = (): void => {
    if (asked === 'rotate') rotate();
    else revoke();
    setAsked(null);
  };
  return (
    <li className={styles.card}>
      <p className={styles.name}>
        {name} {suspension ? <Badge tone="red">{t('applications.suspended')}</Badge> : null}
      </p>
      <code className={styles.detail}>{clientId}</code>
      <span className={styles.detail}>
        {[t(`applications.kinds.${kind}`), t(`applications.rates.${rate}`), scopes.join(' ')].filter(Boolean).join(' · ')}
      </span>
      <span className={styles.detail}>
        {t('applications.people', { count: people })} ·{' '}
        {lastUsedAt ? t('applications.lastUsed', { date: day(lastUsedAt) }) : t('applications.neverUsed')}
      </span>
      {suspension ? <p className={styles.problem}>{suspension.reason}</p> : null}
      {stepUp ? (
        <div className={styles.actions} role="status">
          <span className={styles.detail}>{t('deletion.stepUp')}</span>
          <a href="/sign-in?fresh=1&returnTo=/settings/developer" className={buttonClass('secondary')}>
            {t('deletion.stepUpButton')}
          </a>
        </div>
      ) : (
        <div className={styles.actions}>
          {suspension ? null : (
            <Button variant="quiet" onClick={edit}>
              {t('applications.edit')}
            </Button>
          )}
          {kind === 'NATIVE' ? null : (
            <Button variant="quiet" busy={busy} onClick={() => setAsked('rotate')}>
              {t('applications.rotate')}
            </Button>
          )}
          <Button variant="quiet" busy={busy} onClick={() => setAsked('revoke')}>
            {t('applications.revoke')}
          </Button>
        </div>
      )}
      <Dialog
        open={asked !== null}
        onOpenChange={(open) => (open ? undefined : setAsked(null))}
        title={t(asked === 'rotate' ? 'applications.rotateTitle' : 'applications.revokeTitle', { name })}
        closeLabel={t('app.close')}
        actions={
          <Button variant={asked === 'rotate' ? 'primary' : 'danger'} onClick={sure}>
            {t(asked === 'rotate' ? 'applications.rotate' : 'applications.revoke')}
          </Button>
        }
      >
        <p>{t(asked === 'rotate' ? 'applications.rotateText' : 'applications.revokeText')}</p>
      </Dialog>
    </li>
  );
}
