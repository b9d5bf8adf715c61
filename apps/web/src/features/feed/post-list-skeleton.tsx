import { Skeleton } from '@gps/ui/skeleton';
import styles from './post-list-skeleton.module.css';

const LINES = [['92%', '70%'], ['85%'], ['96%', '88%', '40%'], ['60%'], ['90%', '55%']];

/** The shape of a list of posts. */
export function PostListSkeleton({ label }: { label: string }) {
  return (
    <div role="status" aria-label={label} aria-busy="true">
      {LINES.map((lines, index) => (
        <div key={index} className={styles.post}>
          <Skeleton width="40px" height="40px" round />
          <div className={styles.body}>
            <Skeleton width="45%" height="16px" />
            {lines.map((width, line) => (
              <Skeleton key={line} width={width} height="14px" />
            ))}
            <Skeleton width="120px" height="18px" />
          </div>
        </div>
      ))}
    </div>
  );
}
