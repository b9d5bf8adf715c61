import type { DriverDetailQuery } from '@/gql/graphql';
import { formatLocale } from '@/platform/i18n/locales';
import { requestLocale } from '@/platform/i18n/request-locale';
import { translations } from '@/platform/i18n/translations';
import { formatPoints } from './points';
import styles from './racing.module.css';

type Career = NonNullable<DriverDetailQuery['driver']>['career'];

const NUMBERS = ['championships', 'wins', 'podiums', 'poles', 'fastestLaps', 'points', 'entries', 'starts'] as const;

export async function CareerStats({ career }: { career: Career }) {
  const [t, locale] = await Promise.all([translations('racing'), requestLocale()]);
  const { firstSeason, lastSeason } = career;
  return (
    <section className={styles.part} aria-labelledby="career">
      <h2 id="career">{t('career')}</h2>
      <dl className={styles.stats}>
        {NUMBERS.map((name) => (
          <div key={name}>
            <dt>{t(`stat.${name}`)}</dt>
            <dd>{formatPoints(career[name], formatLocale(locale))}</dd>
          </div>
        ))}
        {career.bestPosition ? (
          <div>
            <dt>{t('stat.bestPosition')}</dt>
            <dd>{career.bestPosition}</dd>
          </div>
        ) : null}
        {firstSeason ? (
          <div>
            <dt>{t('stat.seasons')}</dt>
            <dd>{lastSeason && lastSeason !== firstSeason ? `${firstSeason}–${lastSeason}` : firstSeason}</dd>
          </div>
        ) : null}
      </dl>
    </section>
  );
}
