import { TableFrame } from '@gps/ui/table-frame';
import type { BehaviourQuery } from '@/gql/graphql';
import { formatter, translations } from '@/platform/i18n/translations';
import { FigureCell } from './figure-cell';
import styles from './analytics.module.css';

/** Who came back, by the week of registration. */
export async function CohortsTable({ cohorts }: { cohorts: BehaviourQuery['retentionCohorts'] }) {
  const [t, format] = [await translations('figures'), await formatter()];
  const weeks = Math.max(...cohorts.map(({ active }) => active.length), 1);
  const hidden = t('hidden');
  return (
    <section className={styles.panel}>
      <h2 id="cohorts">{t('cohorts')}</h2>
      <p className={styles.muted}>{t('cohortsText')}</p>
      <TableFrame label={t('cohorts')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('registeredIn')}</th>
              <th scope="col">{t('members')}</th>
              {Array.from({ length: weeks }, (_, week) => (
                <th key={week} scope="col">
                  {t('week', { week })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cohorts.map(({ week, members, active }) => (
              <tr key={week}>
                <th scope="row">{format.dateTime(new Date(`${week}T12:00:00Z`), { dateStyle: 'medium', timeZone: 'UTC' })}</th>
                <td>
                  <FigureCell figure={members} text={format.number(members.value ?? 0)} hidden={hidden} />
                </td>
                {active.map((figure, index) => (
                  <td key={index}>
                    <FigureCell
                      figure={figure}
                      text={members.value ? format.number((figure.value ?? 0) / members.value, { style: 'percent' }) : '–'}
                      hidden={hidden}
                    />
                  </td>
                ))}
                {active.length < weeks ? <td colSpan={weeks - active.length} /> : null}
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </section>
  );
}
