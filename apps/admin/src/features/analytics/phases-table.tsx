import { TableFrame } from '@gps/ui/table-frame';
import type { BehaviourQuery } from '@/gql/graphql';
import { formatter, translations } from '@/platform/i18n/translations';
import { FigureCell } from './figure-cell';
import { labelOf } from './labels';
import styles from './analytics.module.css';

/** What members did, by phase of the race weekend. */
export async function PhasesTable({ content }: { content: BehaviourQuery['contentByRacePhase'] }) {
  const [t, labels, format] = [await translations('figures'), await translations('figureLabels'), await formatter()];
  const kinds = [...new Set(content.map(({ kind }) => kind))];
  const phases = [...new Set(content.map(({ phase }) => phase))];
  return (
    <section className={styles.panel}>
      <h2 id="phases">{t('phases')}</h2>
      <p className={styles.muted}>{t('phasesText')}</p>
      <TableFrame label={t('phases')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('kind')}</th>
              {phases.map((phase) => (
                <th key={phase} scope="col">
                  {labelOf(labels, phase)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {kinds.map((kind) => (
              <tr key={kind}>
                <th scope="row">{labelOf(labels, kind)}</th>
                {content
                  .filter((one) => one.kind === kind)
                  .map(({ phase, events }) => (
                    <td key={phase}>
                      <FigureCell figure={events} text={format.number(events.value ?? 0)} hidden={t('hidden')} />
                    </td>
                  ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </section>
  );
}
