import { buttonClass } from '@gps/ui/button';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { NextRaceCard } from '@/features/racing/next-race-card';
import { RacingContextDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { MainContent } from '@/platform/shell/main-content';
import { firstPosts } from './first-posts';
import styles from './landing.module.css';
import { PostListSkeleton } from './post-list-skeleton';

async function nextRace(): Promise<ReactNode> {
  const racing = await runOperation(RacingContextDocument).catch(() => null);
  return racing?.nextRace ? (
    <div className={styles.race}>
      <NextRaceCard race={racing.nextRace} />
    </div>
  ) : null;
}

/** For those who are not signed in: what this is, what comes next on track, and what people are saying. */
export async function Landing() {
  const t = await translations('landing');
  const nav = await translations('nav');
  const feed = await translations('feed');
  const organization = await translations('organizationSignIn');
  return (
    <>
      <section className={styles.hero}>
        <h1 className={styles.title}>{t('title')}</h1>
        <p className={styles.intro}>{t('intro')}</p>
        <div className={styles.doors}>
          <a href="/sign-up" className={buttonClass('primary')}>
            {nav('signUp')}
          </a>
          <a href="/sign-in" className={buttonClass('secondary')}>
            {nav('signIn')}
          </a>
        </div>
        <p className={styles.organization}>
          <Link href="/sign-in/organization" prefetch={false}>
            {organization('title')}
          </Link>
        </p>
        <ul className={styles.points}>
          {(['Follow', 'Talk', 'History'] as const).map((point) => (
            <li key={point}>
              <h2>{t(`point${point}`)}</h2>
              <p>{t(`point${point}Text`)}</p>
            </li>
          ))}
        </ul>
        <MainContent content={nextRace()} skeleton={null} />
      </section>
      <h2 className={styles.latest}>{t('latest')}</h2>
      <MainContent content={firstPosts({ source: { kind: 'latest' } })} skeleton={<PostListSkeleton label={feed('loading')} />} />
    </>
  );
}
