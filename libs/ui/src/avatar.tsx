import { classNames } from './class-names.ts';
import styles from './avatar.module.css';

export interface AvatarProps {
  name: string;
  src?: string | null;
  size?: 20 | 32 | 40 | 48 | 96;
}

/** First letter or sign as a reader sees it, so that a name of emoji or of Thai keeps its own. */
function initial(name: string): string {
  const first = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(name.trim())[Symbol.iterator]().next();
  return first.done ? '?' : first.value.segment.toUpperCase();
}

/** A person. The name stands beside it wherever it is used, so the picture itself is silent for readers. */
export function Avatar({ name, src, size = 40 }: AvatarProps) {
  const className = classNames(styles['avatar'], styles[`s${size}`]);
  if (src) return <img className={className} src={src} alt="" width={size} height={size} loading="lazy" decoding="async" />;
  return (
    <span className={className} aria-hidden="true">
      {initial(name)}
    </span>
  );
}
