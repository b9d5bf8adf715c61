'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import styles from './grid.module.css';

/** Opens a row: a place of its own by an address, a dialog by a press. */
export function RowOpener({ open, children }: { open: string | (() => void); children: ReactNode }) {
  if (typeof open === 'string')
    return (
      <Link href={open} prefetch={false} className={styles.open} data-open>
        {children}
      </Link>
    );
  return (
    <button type="button" className={styles.open} onClick={open} data-open>
      {children}
    </button>
  );
}
