import { TableFrame } from '@gps/ui/table-frame';
import type { BehaviourQuery } from '@/gql/graphql';
import { formatter, translations } from '@/platform/i18n/translations';
import { FigureCell } from './figure-cell';
import styles from './analytics.module.css';

const STEPS = ['registered', 'named', 'followed', 'posted'] as const;

/** How far newcomers came within a week. */
export async function ActivationTable({ activation }: { activation: BehaviourQuery['activation'] }) {
  const [t, format] = [await translations('figures'), await formatter()];
  const all = activation.registered.value ?? 0;
  return (
    <section className={styles.panel}>
      <h2 id="activation">{t('activation')}</h2>
      <p className={styles.muted}>{t('activationText')}</p>
      <TableFrame label={t('activation')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('step')}</th>
              <th scope="col">{t('people')}</th>
              <th scope="col">{t('share')}</th>
              <td className={styles.barCell} />
            </tr>
          </thead>
          <tbody>
            {STEPS.map((step) => {
              const figure = activation[step];
              const share = all > 0 ? (figure.value ?? 0) / all : 0;
              return (
                <tr key={step}>
                  <th scope="row">{t(`steps.${step}`)}</th>
                  <td>
                    <FigureCell figure={figure} text={format.number(figure.value ?? 0)} hidden={t('hidden')} />
                  </td>
                  <td>{figure.hidden || all === 0 ? '–' : format.number(share, { style: 'percent' })}</td>
                  <td className={styles.barCell}>
                    {figure.hidden || share === 0 ? null : <span className={styles.bar} style={{ width: `${share * 100}%` }} />}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableFrame>
    </section>
  );
}
