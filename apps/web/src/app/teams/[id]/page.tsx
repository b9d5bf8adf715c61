import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { firstPosts } from '@/features/feed/first-posts';
import { PostListSkeleton } from '@/features/feed/post-list-skeleton';
import { CareerStats } from '@/features/racing/career-stats';
import { CorrectedMark } from '@/features/racing/corrected-mark';
import { CountryCode } from '@/features/racing/country-code';
import { TeamLink } from '@/features/racing/driver-link';
import styles from '@/features/racing/racing.module.css';
import { TeamSeasons } from '@/features/racing/team-seasons';
import { TopicFollowButton } from '@/features/topics/topic-follow-button';
import { TeamDetailDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { MainContent } from '@/platform/shell/main-content';

type Props = { params: Promise<{ id: string }> };

const findTeam = cache(async (id: string) => {
  const team = /^[a-z0-9-]{1,100}$/.test(id) ? (await runOperation(TeamDetailDocument, { id })).team : null;
  if (!team) notFound();
  return team;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await findTeam((await params).id)).name };
}

export default async function TeamPage({ params }: Props) {
  const [team, t, topics, feed] = await Promise.all([
    findTeam((await params).id),
    translations('racing'),
    translations('topics'),
    translations('feed'),
  ]);
  return (
    <>
      <header className={styles.hero} style={team.colour ? { borderLeftColor: team.colour } : undefined}>
        <div className={styles.heroRow}>
          <h1 className={styles.heroTitle}>
            <CountryCode code={team.countryCode} size="lg" /> {team.name} <CorrectedMark corrections={team.corrections} />
          </h1>
          <TopicFollowButton kind="TEAM" id={team.id} name={team.name} initial={team.viewerFollows} size="md" />
        </div>
        <p className={styles.links}>
          {team.fullName === team.name ? null : <span>{team.fullName}</span>}
          <span className={styles.quiet}>{topics('followers', { count: team.followerCount })}</span>
        </p>
        {team.predecessors.length > 0 ? (
          <p className={styles.links}>
            <span className={styles.quiet}>{t('predecessors')}</span>{' '}
            {team.predecessors.map((other) => (
              <TeamLink key={other.id} team={other} />
            ))}
          </p>
        ) : null}
      </header>
      <CareerStats career={team.career} />
      <TeamSeasons team={team} />
      <h2 className={styles.part}>{t('discussion')}</h2>
      <MainContent
        content={firstPosts({ source: { kind: 'topic', topic: { kind: 'TEAM', id: team.id } } })}
        skeleton={<PostListSkeleton label={feed('loading')} />}
      />
    </>
  );
}
