'use client';

import { Avatar } from '@gps/ui/avatar';
import { Badge } from '@gps/ui/badge';
import { LinkIcon } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import type { CaseFieldsFragment } from '@/gql/graphql';
import { Ago } from '@/platform/time/ago';
import styles from './case-subject.module.css';
import { FlagList } from './flag-list';
import { ReportList } from './report-list';

const TONE = { VISIBLE: 'neutral', REMOVED: 'red', DELETED: 'neutral', HELD: 'amber' } as const;

function emptyText(detail: CaseFieldsFragment): 'deletedText' | 'noText' | 'onlyPictures' {
  if (detail.content.state === 'DELETED') return 'deletedText';
  return detail.subjectKind === 'USER' ? 'noText' : 'onlyPictures';
}

/** What was reported, who wrote it, and what the reports say. */
export function CaseSubject({ detail }: { detail: CaseFieldsFragment }) {
  const t = useTranslations('cases');
  const kind = useTranslations('kind');
  const content = useTranslations('content');
  const deciding = useTranslations('deciding');
  const { author } = detail;
  return (
    <section className={styles.subject} aria-label={t('subject')} tabIndex={0}>
      <header className={styles.head}>
        <h2>{kind(detail.subjectKind)}</h2>
        <Badge tone={TONE[detail.content.state]}>{content(detail.content.state)}</Badge>
        <Link className={styles.link} href={`/cases/${detail.id}`} title={t('permalink')} aria-label={t('permalink')}>
          <LinkIcon aria-hidden="true" />
        </Link>
      </header>
      <article className={styles.content}>
        <div className={styles.author}>
          <Avatar name={author.displayName} src={author.avatarUrl} size={32} />
          <Link href={`/users/${author.id}`}>
            <strong>{author.displayName}</strong> <span>@{author.handle}</span>
          </Link>
          <span className={styles.time}>
            <Ago value={detail.content.createdAt} />
          </span>
        </div>
        {detail.content.body ? (
          <p className={styles.body} dir="auto">
            {detail.content.body}
          </p>
        ) : (
          <p className={styles.none}>{t(emptyText(detail))}</p>
        )}
        {detail.content.media.length > 0 ? (
          <ul className={styles.media}>
            {detail.content.media.map((picture) => (
              <li key={picture.url}>
                <a href={picture.url} target="_blank" rel="noreferrer">
                  <img src={picture.thumbnailUrl} alt={picture.altText} loading="lazy" />
                </a>
                <p>{picture.altText}</p>
              </li>
            ))}
          </ul>
        ) : null}
      </article>
      {detail.raceId !== null ? (
        <p className={styles.race}>
          <Link href={`/cases?race=${encodeURIComponent(detail.raceId)}`}>{deciding('raceOf', { race: detail.raceId })}</Link>
        </p>
      ) : null}
      <FlagList flags={detail.flags} />
      <h3>
        {t('reportsTitle')} <span className={styles.number}>{detail.reportCount}</span>
      </h3>
      <ReportList key={detail.id} caseId={detail.id} first={detail.reports} />
    </section>
  );
}
