import type { ReactNode } from 'react';
import styles from './user-screen.module.css';

export interface RecordLine {
  readonly id: string;
  readonly what: ReactNode;
  readonly when: ReactNode;
}

/** One part of the record under its own address, e.g. #strikes; nothing for whoever may not read it. */
export function RecordSection({
  id,
  title,
  empty,
  lines,
}: {
  id: string;
  title: string;
  empty: string;
  lines: readonly RecordLine[] | undefined;
}) {
  if (!lines) return null;
  return (
    <section className={styles.block} aria-labelledby={id}>
      <h2 id={id}>
        <a href={`#${id}`}>{title}</a>
      </h2>
      {lines.length === 0 ? (
        <p className={styles.muted}>{empty}</p>
      ) : (
        <ul aria-label={title}>
          {lines.map((line) => (
            <li key={line.id} className={styles.line}>
              <span>{line.what}</span>
              <span className={styles.muted}>{line.when}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
