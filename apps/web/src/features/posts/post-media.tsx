import { useTranslations } from 'use-intl';
import type { PostFieldsFragment } from '@/gql/graphql';
import styles from './post-media.module.css';

const MIN_RATIO = 3 / 4;
const MAX_RATIO = 16 / 9;

/** Up to four pictures. The space is known before they arrive, filled with their own colour. */
export function PostMedia({ media, inView = false }: { media: PostFieldsFragment['media']; inView?: boolean }) {
  const t = useTranslations('post');
  const single = media.length === 1 ? media[0] : undefined;
  const ratio = single ? Math.min(MAX_RATIO, Math.max(MIN_RATIO, single.width / single.height)) : undefined;
  return (
    <div className={styles.grid} data-count={media.length} style={ratio ? { aspectRatio: ratio } : undefined}>
      {media.map((picture) => (
        <a
          key={picture.id}
          href={picture.url}
          target="_blank"
          rel="noopener"
          className={styles.cell}
          style={{ background: picture.colour }}
          aria-label={t('picture', { alt: picture.altText })}
        >
          <img
            src={single ? picture.url : picture.thumbnailUrl}
            alt={picture.altText}
            width={picture.width}
            height={picture.height}
            // What is in view when the page opens is fetched with the page; the rest when it comes near.
            loading={inView ? 'eager' : 'lazy'}
            {...(inView ? { fetchPriority: 'high' } : {})}
            decoding="async"
          />
        </a>
      ))}
    </div>
  );
}
