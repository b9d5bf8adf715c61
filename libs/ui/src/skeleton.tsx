import styles from './skeleton.module.css';

export interface SkeletonProps {
  width?: string;
  height?: string;
  round?: boolean;
}

/** One grey shape. A list of them stands inside an element with `aria-busy` and a spoken label. */
export function Skeleton({ width = '100%', height = '1em', round = false }: SkeletonProps) {
  return <span className={styles['skeleton']} style={{ width, height, borderRadius: round ? '9999px' : undefined }} aria-hidden="true" />;
}
