'use client';

import { Banner } from '@gps/ui/banner';
import { useFormatter, useTranslations } from 'use-intl';
import type { OrganizationFieldsFragment } from '@/gql/graphql';
import styles from '@/features/users/user-screen.module.css';
import { Ago } from '@/platform/time/ago';
import { OrganizationState } from './organization-state';

export function OrganizationHead({ organization }: { organization: OrganizationFieldsFragment }) {
  const t = useTranslations('organizations');
  const format = useFormatter();
  const { id, name, alias, kind, about, state, suspension, synchronized, memberCount, administratorCount, createdAt } = organization;
  const since = suspension ? format.dateTime(new Date(suspension.since), { dateStyle: 'medium', timeStyle: 'short' }) : '';
  return (
    <>
      <header className={styles.head}>
        <div className={styles.identity}>
          <div className={styles.names}>
            <h1 dir="auto">{name}</h1>
            <span className={styles.muted}>{alias}</span>
            <OrganizationState state={state} />
          </div>
          <p className={about ? styles.bio : styles.muted} dir="auto">
            {about || t('noAbout')}
          </p>
          <ul className={styles.counts}>
            <li>
              <strong>{format.number(memberCount)}</strong> <span className={styles.muted}>{t('members')}</span>
            </li>
            <li>
              <strong>{format.number(administratorCount)}</strong> <span className={styles.muted}>{t('administrators')}</span>
            </li>
          </ul>
        </div>
        <dl className={styles.facts}>
          <dt>{t('kind')}</dt>
          <dd>{t(kind)}</dd>
          <dt>{t('created')}</dt>
          <dd>
            <Ago value={createdAt} />
          </dd>
          <dt>id</dt>
          <dd>
            <code>{id}</code>
          </dd>
        </dl>
      </header>
      {suspension || !synchronized ? (
        <div className={styles.banners}>
          {suspension ? (
            <Banner tone="amber" title={t('suspendedBy', { name: suspension.by?.displayName ?? '–', since })}>
              {suspension.reason}
            </Banner>
          ) : null}
          {synchronized ? null : <Banner tone="amber" title={t('unsynchronized')} />}
        </div>
      ) : null}
    </>
  );
}
