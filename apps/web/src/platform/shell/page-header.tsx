import type { ReactNode } from 'react';
import styles from './page-header.module.css';

/** The name of a page, and what can be done with all of it. */
export function PageHeader({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className={styles.header}>
      <h1 className={styles.title}>{title}</h1>
      {children}
    </div>
  );
}
