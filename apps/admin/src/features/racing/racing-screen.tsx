'use client';

import { Select } from '@gps/ui/field';
import { useRouter } from 'next/navigation';
import { useTransition } from 'react';
import { useTranslations } from 'use-intl';
import type { RacingChoiceQuery, RacingCorrectionState, RacingCorrectionsQuery } from '@/gql/graphql';
import page from '@/features/shell/page.module.css';
import { useKeptLook } from '@/platform/lists/use-list-look';
import { CorrectionsList } from './corrections-list';
import type { Subject } from './fact-drafts';
import { FactsEditor } from './facts-editor';
import { type RacingFilters, racingPath, readRacingFilters, STATES, subjectText } from './racing-filters';
import styles from './racing.module.css';

interface RacingScreenProps {
  readonly filters: RacingFilters;
  readonly seasons: readonly number[];
  readonly season: number;
  readonly choice: RacingChoiceQuery;
  readonly subject: Subject | null;
  readonly corrections: RacingCorrectionsQuery['racingCorrections'];
}

export function RacingScreen({ filters, seasons, season, choice, subject, corrections }: RacingScreenProps) {
  const t = useTranslations('racing');
  const app = useTranslations('app');
  const router = useRouter();
  const keepLook = useKeptLook();
  const [busy, begin] = useTransition();
  const apply = (next: RacingFilters): void => begin(() => router.push(keepLook(racingPath(next)), { scroll: false }));
  const again = (): void => begin(() => router.refresh());
  const marked = (name: string, count: number): string => (count > 0 ? `${name} (${count})` : name);
  const entrants = (kind: 'DRIVER' | 'TEAM') => choice.racingEntrants.filter((one) => one.kind === kind);
  const chosen = subjectText(filters.subject);
  return (
    <div className={page.page} aria-busy={busy || undefined}>
      <header className={page.head}>
        <h1>{t('title')}</h1>
        {subject ? (
          <a href={subject.address} target="_blank" rel="noopener noreferrer">
            {t('asMembers')}
          </a>
        ) : null}
      </header>
      <p className={page.muted}>{t('intro')}</p>
      <div className={page.filters} role="search">
        <Select
          label={t('season')}
          value={String(season)}
          onChange={(event) => apply({ ...filters, season: Number(event.target.value), subject: null, session: null })}
        >
          {seasons.map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </Select>
        <Select
          label={t('subject')}
          value={chosen}
          onChange={(event) => apply({ ...readRacingFilters({ subject: event.target.value }), season, state: filters.state })}
        >
          <option value="">{t('choose')}</option>
          <optgroup label={t('races')}>
            {choice.racingCalendar.map(({ id, round, name, corrections: count }) => (
              <option key={id} value={`RACE:${id}`}>
                {marked(`${round}. ${name}`, count)}
              </option>
            ))}
          </optgroup>
          {(['TEAM', 'DRIVER'] as const).map((kind) => (
            <optgroup key={kind} label={t(kind === 'TEAM' ? 'teams' : 'drivers')}>
              {entrants(kind).map(({ id, name, corrections: count }) => (
                <option key={id} value={`${kind}:${id}`}>
                  {marked(name, count)}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
      </div>
      {subject ? (
        <FactsEditor
          key={`${subject.id} ${filters.session}`}
          subject={subject}
          session={filters.session ?? (subject.sessions.includes('RACE') ? 'RACE' : (subject.sessions.at(-1) ?? null))}
          onSession={(session) => apply({ ...filters, session })}
          onDone={again}
        />
      ) : null}
      <div className={styles.history}>
        <h2>{t(subject ? 'historyOf' : 'corrections', { name: subject?.name ?? '' })}</h2>
        <Select
          label={t('state')}
          value={filters.state ?? ''}
          onChange={(event) => apply({ ...filters, state: (event.target.value || null) as RacingCorrectionState | null })}
        >
          <option value="">{app('all')}</option>
          {STATES.map((state) => (
            <option key={state} value={state}>
              {t(`states.${state}`)}
            </option>
          ))}
        </Select>
      </div>
      <CorrectionsList
        key={corrections.edges.map(({ node }) => `${node.id}${node.state}`).join()}
        filters={filters}
        first={corrections}
        onClear={() => apply({ ...filters, state: null })}
        onDone={again}
      />
    </div>
  );
}
