import { TableFrame } from '@gps/ui/table-frame';
import type { BehaviourQuery } from '@/gql/graphql';
import { formatter, translations } from '@/platform/i18n/translations';
import { FigureCell } from './figure-cell';
import styles from './analytics.module.css';

/** How the work of moderators is spread, without names. */
export async function ModeratorsTable({ moderators }: { moderators: BehaviourQuery['moderatorLoad'] }) {
  const [t, format] = [await translations('figures'), await formatter()];
  return (
    <section className={styles.panel}>
      <h2 id="moderators">{t('moderators')}</h2>
      <p className={styles.muted}>{t('moderatorsText')}</p>
      {moderators.length === 0 ? (
        <p className={styles.muted}>{t('noDecisions')}</p>
      ) : (
        <TableFrame label={t('moderators')}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('moderator')}</th>
                <th scope="col">{t('decisions')}</th>
                <th scope="col">{t('medianHours')}</th>
                <th scope="col">{t('overturned')}</th>
              </tr>
            </thead>
            <tbody>
              {moderators.map(({ decisions, medianHours, overturnRate }, index) => (
                <tr key={index}>
                  <th scope="row">{t('moderatorNumber', { number: index + 1 })}</th>
                  <td>
                    <FigureCell figure={decisions} text={format.number(decisions.value ?? 0)} hidden={t('hidden')} />
                  </td>
                  <td>{medianHours == null ? '–' : format.number(medianHours, { maximumFractionDigits: 1 })}</td>
                  <td>{overturnRate == null ? '–' : format.number(overturnRate, { style: 'percent' })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
    </section>
  );
}
