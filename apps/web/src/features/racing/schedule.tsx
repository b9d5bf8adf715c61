'use client';

import { Button } from '@gps/ui/button';
import { useState } from 'react';
import styles from './schedule.module.css';
import { calendarDate, sessionTime } from './race-time';

interface Entry {
  readonly kind: string;
  readonly name: string;
  readonly startsAt: string | null;
  readonly date: string | null;
  readonly status: string;
}

export interface ScheduleProps {
  title: string;
  entries: readonly Entry[];
  locale: string;
  yourZone: string;
  trackZone: string;
  words: { showTrack: string; showYours: string; yours: string; track: string; unknown: string };
}

/** When each session starts, in the reader's zone; the track's on demand. */
export function Schedule({ title, entries, locale, yourZone, trackZone, words }: ScheduleProps) {
  const [atTrack, setAtTrack] = useState(false);
  const zone = atTrack ? trackZone : yourZone;
  const when = (entry: Entry): string => {
    if (entry.startsAt) return sessionTime(entry.startsAt, locale, zone);
    return entry.date
      ? `${calendarDate(entry.date, locale, { weekday: 'short', day: 'numeric', month: 'short' })} · ${words.unknown}`
      : words.unknown;
  };
  return (
    <section className={styles.schedule} aria-labelledby="schedule-title">
      <div className={styles.head}>
        <h2 id="schedule-title">{title}</h2>
        {entries.some((entry) => entry.startsAt) ? (
          <Button size="sm" onClick={() => setAtTrack(!atTrack)}>
            {atTrack ? words.showYours : words.showTrack}
          </Button>
        ) : null}
      </div>
      <ul>
        {entries.map((entry) => (
          <li key={entry.kind}>
            <span>{entry.name}</span>
            {/* The zone of a first visit is only known to the browser. */}
            <time dateTime={entry.startsAt ?? entry.date ?? undefined} suppressHydrationWarning>
              {when(entry)}
            </time>
          </li>
        ))}
      </ul>
      <p className={styles.zone}>
        {(atTrack ? trackZone : yourZone).replaceAll('_', ' ')} ({atTrack ? words.track : words.yours})
      </p>
    </section>
  );
}
