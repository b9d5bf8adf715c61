'use client';

import { Button } from '@gps/ui/button';
import { useToast } from '@gps/ui/toast';
import dynamic from 'next/dynamic';
import { useRouter } from 'next/navigation';
import { useState, type ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { DecisionDialog } from '@/features/decisions/decision-dialog';
import page from '@/features/shell/page.module.css';
import { DeleteAnnouncementDocument, EndAnnouncementDocument, type AnnouncementDetailFragment } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { LOCALE_NAMES, type Locale } from '@/platform/i18n/locales';
import { Moment } from '@/platform/time/moment';
import { AnnouncementStateBadge, titleIn } from './announcement-columns';
import { AnnouncementPreview } from './announcement-preview';
import styles from './announcements.module.css';

const AnnouncementForm = dynamic(() => import('./announcement-form').then((module) => module.AnnouncementForm));

/** One announcement: what it says in each language, to whom, when, and what may be done with it. */
export function AnnouncementScreen({ first, trail }: { first: AnnouncementDetailFragment; trail: ReactNode }) {
  const t = useTranslations('announcements');
  const decision = useTranslations('decision');
  const locale = useLocale();
  const router = useRouter();
  const toast = useToast();
  const [one, setOne] = useState(first);
  const [doing, setDoing] = useState<'edit' | 'end' | 'delete' | null>(null);
  const { id, version, state, kind, place, audience, startsAt, endsAt, translations, link, dismissible, viewerCan } = one;
  const zone = Intl.DateTimeFormat(locale).resolvedOptions().timeZone;

  async function act(reason: string): Promise<string | null> {
    const ending = doing === 'end';
    const { outcome } = await callApi(ending ? EndAnnouncementDocument : DeleteAnnouncementDocument, { id, version, reason });
    if (outcome.__typename === 'AnnouncementChangedMeanwhile') setOne(outcome.current);
    if (outcome.__typename !== 'AdminAnnouncement') return outcome.code;
    toast.show(t(ending ? 'wasEnded' : 'wasDeleted'));
    if (ending) setOne(outcome);
    else router.push('/announcements');
    return null;
  }

  return (
    <div className={page.page}>
      <header className={page.head}>
        <h1>{titleIn(one, locale)}</h1>
        <div className={styles.actions}>
          {viewerCan.edit ? (
            <Button size="sm" onClick={() => setDoing('edit')}>
              {t('edit')}
            </Button>
          ) : null}
          {viewerCan.end ? (
            <Button size="sm" variant="danger" onClick={() => setDoing('end')}>
              {t('end')}
            </Button>
          ) : null}
          {viewerCan.delete ? (
            <Button size="sm" variant="danger" onClick={() => setDoing('delete')}>
              {t('delete')}
            </Button>
          ) : null}
        </div>
      </header>
      <dl className={styles.facts}>
        <Fact label={t('state')}>
          <AnnouncementStateBadge state={state} />
        </Fact>
        <Fact label={t('kind')}>{t(`kinds.${kind}`)}</Fact>
        <Fact label={t('place')}>{t(`places.${place}`)}</Fact>
        <Fact label={t('audience')}>{t(`audiences.${audience}`)}</Fact>
        <Fact label={t('from')}>{startsAt ? <Moment value={startsAt} /> : t('whens.draft')}</Fact>
        <Fact label={t('until')}>{endsAt ? <Moment value={endsAt} /> : t('noEnd')}</Fact>
        <Fact label={t('timeZone')}>
          <span suppressHydrationWarning>{zone}</span>
        </Fact>
        <Fact label={t('link')}>{link ?? '–'}</Fact>
        <Fact label={t('created')}>
          {one.createdByName}, <Moment value={one.createdAt} />
        </Fact>
        <Fact label={t('changed')}>
          {one.changedByName}, <Moment value={one.changedAt} />
        </Fact>
      </dl>
      <ul className={styles.previews}>
        {translations.map(({ language, ...text }) => (
          <li key={language}>
            <h2>{LOCALE_NAMES[language as Locale]}</h2>
            <AnnouncementPreview {...{ kind, language, text, link: link ?? null, dismissible }} />
          </li>
        ))}
      </ul>
      {trail}
      {doing === 'edit' ? <AnnouncementForm one={one} onClose={() => setDoing(null)} onSaved={setOne} onStale={setOne} /> : null}
      {doing === 'end' || doing === 'delete' ? (
        <DecisionDialog
          decision={{
            ...{ title: t(`${doing}Title`), text: t(`${doing}Text`), hint: decision('reasonStaff'), confirm: t(doing) },
            ...{ danger: true, withUntil: false, suggestions: doing === 'end' ? [t('isOver'), t('wasWrong')] : [t('notNeeded')] },
            run: ({ reason }) => act(reason),
          }}
          onClose={() => setDoing(null)}
        />
      ) : null}
    </div>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
