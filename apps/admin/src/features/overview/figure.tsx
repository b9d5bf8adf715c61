import Link from 'next/link';
import styles from './overview.module.css';

export function Figure({ label, value, path }: { label: string; value: string; path?: string | null }) {
  const content = (
    <>
      <span className={styles.value}>{value}</span>
      <span className={styles.label}>{label}</span>
    </>
  );
  return (
    <li>
      {path ? (
        <Link href={path} className={styles.figure}>
          {content}
        </Link>
      ) : (
        <div className={styles.figure}>{content}</div>
      )}
    </li>
  );
}
