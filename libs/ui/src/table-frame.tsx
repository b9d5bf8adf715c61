import type { ReactNode } from 'react';
import styles from './table-frame.module.css';

export interface TableFrameProps {
  /** Name of the table for readers; the frame can be scrolled with the keyboard. */
  label: string;
  children: ReactNode;
}

/** A table scrolls inside its own frame, and its first column stays. */
export function TableFrame({ label, children }: TableFrameProps) {
  return (
    <div className={styles['frame']} role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
