import Link from 'next/link';
import styles from './brand.module.css';

/** Three bars like a timing tower; the first is the leader's. */
export function Brand({ name, href = '/' }: { name: string; href?: string }) {
  return (
    <Link href={href} className={styles.brand} aria-label={name} prefetch={false}>
      <svg viewBox="0 0 24 24" width="26" height="26" aria-hidden="true">
        <rect x="3" y="4" width="18" height="4" rx="1" className={styles.lead} />
        <rect x="3" y="10" width="13" height="4" rx="1" fill="currentColor" />
        <rect x="3" y="16" width="8" height="4" rx="1" fill="currentColor" />
      </svg>
      <span className={styles.name}>{name}</span>
    </Link>
  );
}
