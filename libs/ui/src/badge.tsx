import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './badge.module.css';

export interface BadgeProps {
  /** `live` is the accent; the others mean good, careful, bad and plain news. */
  tone?: 'neutral' | 'live' | 'green' | 'amber' | 'red' | 'blue';
  children: ReactNode;
}

export function Badge({ tone = 'neutral', children }: BadgeProps) {
  return <span className={classNames(styles['badge'], styles[tone])}>{children}</span>;
}
