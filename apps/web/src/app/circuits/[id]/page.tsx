import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { CountryCode } from '@/features/racing/country-code';
import { DriverLink } from '@/features/racing/driver-link';
import { RaceRow } from '@/features/racing/race-row';
import styles from '@/features/racing/racing.module.css';
import { CircuitDetailDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { formatter, translations } from '@/platform/i18n/translations';

type Props = { params: Promise<{ id: string }> };

const MOST_WINS_SHOWN = 5;

const findCircuit = cache(async (id: string) => {
  const circuit = /^[a-z0-9-]{1,100}$/.test(id) ? (await runOperation(CircuitDetailDocument, { id })).circuit : null;
  if (!circuit) notFound();
  return circuit;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await findCircuit((await params).id)).fullName };
}

export default async function CircuitPage({ params }: Props) {
  const [circuit, t, format] = await Promise.all([findCircuit((await params).id), translations('racing'), formatter()]);
  const type = circuit.type.toUpperCase();
  const direction = circuit.direction.toUpperCase();
  const facts = [
    [t('length'), t('kilometres', { value: format.number(circuit.lengthKm, { maximumFractionDigits: 3 }) })],
    [t('turns'), String(circuit.turns)],
    [t('type'), type === 'RACE' || type === 'ROAD' || type === 'STREET' ? t(`types.${type}`) : circuit.type],
    [t('direction'), direction === 'CLOCKWISE' || direction === 'ANTI_CLOCKWISE' ? t(`directions.${direction}`) : circuit.direction],
  ];
  return (
    <>
      <header className={styles.hero}>
        <h1 className={styles.heroTitle}>
          <CountryCode code={circuit.countryCode} size="lg" /> {circuit.name}
        </h1>
        <p className={styles.links}>
          {circuit.fullName === circuit.name ? null : <span>{circuit.fullName}</span>}
          <span className={styles.quiet}>
            {circuit.placeName}, {circuit.country}
          </span>
        </p>
        <p className={styles.quiet}>{t('racesHere', { count: circuit.raceCount })}</p>
      </header>
      <div className={styles.part}>
        <dl className={styles.stats}>
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
      {circuit.mostWins.length > 0 ? (
        <section className={styles.part} aria-labelledby="most-wins">
          <h2 id="most-wins">{t('mostWins')}</h2>
          <ol className={styles.links}>
            {circuit.mostWins.slice(0, MOST_WINS_SHOWN).map(({ driver, wins }) => (
              <li key={driver.id} className={styles.links}>
                <DriverLink driver={driver} /> <span className={styles.position}>{wins}</span>
              </li>
            ))}
          </ol>
        </section>
      ) : null}
      <section aria-labelledby="all-races">
        <h2 id="all-races" className={styles.part}>
          {t('allRaces')}
        </h2>
        <ol>
          {[...circuit.races]
            .sort((a, b) => b.date.localeCompare(a.date))
            .map((race) => (
              <RaceRow key={race.id} race={race} showYear />
            ))}
        </ol>
      </section>
    </>
  );
}
