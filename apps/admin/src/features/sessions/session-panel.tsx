'use client';

import { Button } from '@gps/ui/button';
import { useTranslations } from 'use-intl';
import type { UserSessionsQuery } from '@/gql/graphql';
import { ActionButton } from '@/features/decisions/action-button';
import blocks from '@/features/users/user-screen.module.css';
import { Moment } from '@/platform/time/moment';
import styles from './session-panel.module.css';
import { useSessionEnding } from './use-session-ending';

type Session = NonNullable<UserSessionsQuery['userSessions']>['sessions'][number];

export interface SessionPanelProps {
  userId: string;
  name: string;
  mayEnd: boolean;
  sessions: readonly Session[];
  complete: boolean;
}

export function SessionPanel({ userId, name, mayEnd, sessions, complete }: SessionPanelProps) {
  const t = useTranslations('sessions');
  const { endOne, endAll, dialog } = useSessionEnding({ userId, name });
  const deviceOf = ({ browser, system }: Session): string =>
    browser && system ? t('device', { browser, system }) : (browser ?? system ?? t('unknown'));
  return (
    <section className={blocks.block} aria-labelledby="sessions">
      <h2 id="sessions">{t('title')}</h2>
      {complete ? null : <p className={blocks.muted}>{t('incomplete')}</p>}
      {sessions.length === 0 ? <p className={blocks.muted}>{t('none')}</p> : null}
      <ul className={styles.list} aria-label={t('title')}>
        {sessions.map((session) => {
          const where = [session.place?.city, session.place?.countryCode, session.address].filter(Boolean).join(' · ');
          return (
            <li key={session.id} className={styles.session}>
              <div className={styles.what}>
                <span>{deviceOf(session)}</span>
                <span className={blocks.muted}>
                  {t(session.kind)}
                  {session.offline ? ` · ${t('offline')}` : ''}
                  {where ? ` · ${where}` : ''}
                </span>
                <span className={blocks.muted}>
                  {t('lastSeen')} <Moment value={session.lastSeenAt} />
                </span>
              </div>
              {mayEnd ? (
                <Button
                  size="sm"
                  aria-label={t('endNamed', { name: deviceOf(session) })}
                  onClick={() => endOne(session.id, deviceOf(session))}
                >
                  {t('end')}
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
      {mayEnd && sessions.length > 0 ? <ActionButton label={t('endAll')} danger onClick={() => endAll(sessions.length)} /> : null}
      {dialog}
    </section>
  );
}
