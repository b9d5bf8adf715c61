import { formatter, translations } from '@/platform/i18n/translations';
import type { Month } from './months-table';
import styles from './transparency.module.css';
import { transparencyWords } from './words';

const DIMENSIONS = [
  ['POLICY', 'policy'],
  ['ACTION', 'action'],
  ['SUBJECT', 'subject'],
  ['RULE', 'rule'],
] as const;

/** What a month adds up to, by policy, action, subject and kind of automatic rule. */
export async function MonthFigures({ figures }: { figures: Month['figures'] }) {
  const [t, format, words] = await Promise.all([translations('transparency'), formatter(), transparencyWords()]);
  return (
    <div className={styles.figures}>
      {DIMENSIONS.map(([dimension, word]) => {
        const lines = figures.filter((one) => one.dimension === dimension);
        return lines.length === 0 ? null : (
          <section key={dimension} aria-labelledby={`by-${dimension}`}>
            <h3 id={`by-${dimension}`}>{t(`by.${dimension}`)}</h3>
            <dl>
              {lines.map(({ key, count }) => (
                <div key={key}>
                  <dt>{words[word](key)}</dt>
                  <dd>{count == null ? '–' : format.number(count)}</dd>
                </div>
              ))}
            </dl>
          </section>
        );
      })}
    </div>
  );
}
