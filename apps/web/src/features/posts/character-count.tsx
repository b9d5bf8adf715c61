'use client';

import { useTranslations } from 'use-intl';
import styles from './character-count.module.css';
import { POST_LIMIT, countGraphemes } from './graphemes';

const SPOKEN_FROM = 20;

/** What is left. Readers hear of it only when it gets tight. */
export function CharacterCount({ text }: { text: string }) {
  const t = useTranslations('composer');
  const left = POST_LIMIT - countGraphemes(text.trim());
  const words = left < 0 ? t('tooLong', { count: -left }) : t('remaining', { count: left });
  return (
    <span className={left < 0 ? styles.over : styles.count} title={words}>
      <span aria-hidden="true">{left}</span>
      <span className="gps-visually-hidden" role={left <= SPOKEN_FROM ? 'status' : undefined}>
        {words}
      </span>
    </span>
  );
}
