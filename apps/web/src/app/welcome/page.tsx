import type { Metadata } from 'next';
import { WelcomeFinish } from '@/features/accounts/welcome-finish';
import { FollowButton } from '@/features/follows/follow-button';
import { PersonRow } from '@/features/profiles/person-row';
import { ProfileForm } from '@/features/profiles/profile-form';
import { TopicFollowButton } from '@/features/topics/topic-follow-button';
import { RacingContextDocument, SuggestedProfilesDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { requireViewer } from '@/platform/session/viewer';
import { PageHeader } from '@/platform/shell/page-header';
import settings from '../settings/settings.module.css';
import styles from './welcome.module.css';

const DRIVERS_SHOWN = 12;

export async function generateMetadata(): Promise<Metadata> {
  const t = await translations('welcome');
  return { title: t('title') };
}

export default async function WelcomePage() {
  const viewer = await requireViewer('/welcome');
  const [t, app, people, racing] = await Promise.all([
    translations('welcome'),
    translations('app'),
    runOperation(SuggestedProfilesDocument, { first: 6 })
      .then((answer) => answer.suggestedProfiles)
      .catch(() => []),
    runOperation(RacingContextDocument).catch(() => null),
  ]);
  const { handle, displayName, bio, avatarUrl } = viewer.profile;
  const drivers = racing?.standingsSeason.driverStandings.slice(0, DRIVERS_SHOWN) ?? [];
  return (
    <>
      <PageHeader title={t('title')} />
      <p className={styles.intro}>{t('intro')}</p>
      <section className={settings.part} aria-labelledby="you">
        <h2 id="you">{t('you')}</h2>
        <ProfileForm handle={handle} displayName={displayName} bio={bio} avatarUrl={avatarUrl ?? null} saveLabel={app('save')} />
      </section>
      {drivers.length > 0 ? (
        <section className={settings.part} aria-labelledby="topics">
          <h2 id="topics">{t('topics')}</h2>
          <p className={settings.text}>{t('topicsText')}</p>
          <ul className={styles.drivers}>
            {drivers.map(({ driver, team }) => (
              <li key={driver.id} style={team?.colour ? { borderLeftColor: team.colour } : undefined}>
                <span>{driver.name}</span>
                <TopicFollowButton kind="DRIVER" id={driver.id} name={driver.name} initial={false} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {people.length > 0 ? (
        <section className={settings.part} aria-labelledby="people">
          <h2 id="people">{t('people')}</h2>
          <ul className={styles.people}>
            {people.map((person) => (
              <li key={person.id}>
                <PersonRow
                  person={person}
                  showBio
                  action={<FollowButton handle={person.handle} name={person.displayName} initial={person.viewerFollows} />}
                />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <div className={styles.finish}>
        <WelcomeFinish />
      </div>
    </>
  );
}
