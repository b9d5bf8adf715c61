'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import styles from './data-export.module.css';

const EVERY_MS = 2_000;

/** How far the preparation is; the page looks again by itself while it is open and in front. */
export function ExportProgress({ percent, label }: { percent: number; label: string }) {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') router.refresh();
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [router]);
  return (
    <div className={styles.progress}>
      <progress value={percent} max={100} aria-label={label} className={styles.bar} />
      <span aria-hidden="true">{percent} %</span>
    </div>
  );
}
