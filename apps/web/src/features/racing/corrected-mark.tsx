import type { FactCorrectionFragment, RacingField } from '@/gql/graphql';
import { translations } from '@/platform/i18n/translations';
import styles from './corrected-mark.module.css';

/** Beside a fact that we corrected: what the source of the data says, and the way to where the right value stands. */
export async function CorrectedMark({ corrections, of }: { corrections: readonly FactCorrectionFragment[]; of?: readonly RacingField[] }) {
  const shown = corrections.filter(({ field }) => of?.includes(field) ?? true);
  if (shown.length === 0) return null;
  const t = await translations('racing');
  return shown.map(({ field, importedValue, sourceUrl }) => {
    const words = t('correctedFrom', { value: importedValue ?? '–' });
    return (
      <a
        key={field}
        className={styles.mark}
        href={sourceUrl}
        rel="noopener noreferrer nofollow external"
        target="_blank"
        title={words}
        aria-label={words}
      >
        {t('corrected')}
      </a>
    );
  });
}
