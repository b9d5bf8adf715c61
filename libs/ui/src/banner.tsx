import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './banner.module.css';

export interface BannerProps {
  tone?: 'blue' | 'amber' | 'red' | 'green';
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  /** One of several: no landmark of its own. */
  role?: 'group';
}

/** Something that holds for the whole page, such as a suspension. */
export function Banner({ tone = 'blue', title, children, action, role }: BannerProps) {
  return (
    <section className={classNames(styles['banner'], styles[tone])} aria-label={title} role={role}>
      <div className={styles['words']}>
        <p className={styles['title']}>{title}</p>
        {children ? <div className={styles['text']}>{children}</div> : null}
      </div>
      {action}
    </section>
  );
}
