'use client';

import { Badge } from '@gps/ui/badge';
import { Banner } from '@gps/ui/banner';
import { Button } from '@gps/ui/button';
import { RelativeTime } from '@gps/ui/relative-time';
import { Monitor, Smartphone, SquareTerminal } from 'lucide-react';
import { useLocale, useTimeZone, useTranslations } from 'use-intl';
import { EndAllSessionsDocument, EndOtherSessionsDocument, EndSessionDocument, type MySessionsQuery } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import styles from './session-list.module.css';
import { useDeviceName } from './use-device-name';
import { type Ending, useEnding } from './use-ending';

type Session = MySessionsQuery['mySessions']['sessions'][number];

function Where({ address, place }: Pick<Session, 'address' | 'place'>) {
  const locale = useLocale();
  const country = place ? new Intl.DisplayNames(locale, { type: 'region' }).of(place.countryCode) : null;
  const parts = [place?.city, country, address].filter(Boolean);
  return parts.length > 0 ? <span className={styles.detail}>{parts.join(' · ')}</span> : null;
}

function Row({ session, ending }: { session: Session; ending: Ending }) {
  const t = useTranslations('sessions');
  const locale = useLocale();
  const timeZone = useTimeZone();
  const name = useDeviceName()(session);
  const Icon = session.kind === 'PHONE' ? Smartphone : session.kind === 'COMMAND_LINE' ? SquareTerminal : Monitor;
  const time = (value: string) => <RelativeTime value={value} locale={locale} {...(timeZone ? { timeZone } : {})} />;
  return (
    <li className={styles.session} data-session={session.id}>
      <Icon aria-hidden="true" className={styles.icon} />
      <div className={styles.what}>
        <p className={styles.name}>
          {name} {session.current ? <Badge tone="green">{t('current')}</Badge> : null}
          {session.offline ? <Badge tone="blue">{t('offline')}</Badge> : null}
        </p>
        <span className={styles.detail}>{t(`kind.${session.kind}`)}</span>
        <Where {...session} />
        <span className={styles.detail}>
          {t('lastSeen')} {time(session.lastSeenAt)} · {t('firstSeen')} {time(session.firstSeenAt)}
        </span>
      </div>
      {session.current ? null : (
        <Button
          variant="secondary"
          size="sm"
          aria-label={t('endNamed', { name })}
          busy={ending.busy === session.id}
          onClick={() => void ending.run(session.id, async () => (await callApi(EndSessionDocument, { id: session.id })).endSession)}
        >
          {t('end')}
        </Button>
      )}
    </li>
  );
}

export function SessionList({ sessions }: { sessions: readonly Session[] }) {
  const t = useTranslations('sessions');
  const ending = useEnding();
  async function endAll(): Promise<void> {
    const ended = await ending.run('all', async () => (await callApi(EndAllSessionsDocument)).endAllSessions);
    // This session was among them.
    if (ended) location.assign('/');
  }
  return (
    <div className={styles.part}>
      <div role="status">{ending.told ? <Banner tone={ending.told.tone} title={ending.told.text} /> : null}</div>
      <ul className={styles.list} aria-label={t('title')}>
        {sessions.map((session) => (
          <Row key={session.id} session={session} ending={ending} />
        ))}
      </ul>
      <div className={styles.actions}>
        {sessions.some(({ current }) => !current) ? (
          <Button
            variant="primary"
            busy={ending.busy === 'others'}
            onClick={() => void ending.run('others', async () => (await callApi(EndOtherSessionsDocument)).endOtherSessions)}
          >
            {t('endOthers')}
          </Button>
        ) : null}
        <Button variant="secondary" busy={ending.busy === 'all'} onClick={() => void endAll()}>
          {t('endAll')}
        </Button>
      </div>
    </div>
  );
}
