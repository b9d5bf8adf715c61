import { TableFrame } from '@gps/ui/table-frame';
import { useTranslations } from 'use-intl';
import styles from './audit.module.css';

type Facts = Readonly<Record<string, unknown>>;

function factsOf(details: string): Facts | null {
  try {
    const facts: unknown = JSON.parse(details);
    return facts !== null && typeof facts === 'object' ? (facts as Facts) : null;
  } catch {
    return null;
  }
}

/** What is a list or a plain value has no fields of its own, and is one by itself. */
const asFacts = (value: unknown): Facts => {
  if (value === null || value === undefined) return {};
  return typeof value === 'object' && !Array.isArray(value) ? (value as Facts) : { value };
};
const shown = (value: unknown): string =>
  value === undefined || value === null ? '–' : typeof value === 'string' ? value : JSON.stringify(value);

/** What was and what is side by side, and whatever else is known as it was written. */
export function EntryFacts({ details }: { details: string }) {
  const t = useTranslations('audit');
  const facts = factsOf(details);
  const { before, after, ...rest } = facts ?? {};
  const [was, is] = [asFacts(before), asFacts(after)];
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return (
    <>
      {names.length > 0 ? (
        <TableFrame label={t('change')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('field')}</th>
                <th scope="col">{t('before')}</th>
                <th scope="col">{t('after')}</th>
              </tr>
            </thead>
            <tbody>
              {names.map((name) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>{shown(was[name])}</td>
                  <td>{shown(is[name])}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      ) : null}
      {facts === null || Object.keys(rest).length > 0 ? (
        <pre className={styles.details} aria-label={t('details')} tabIndex={0}>
          {facts === null ? details : JSON.stringify(rest, null, 2)}
        </pre>
      ) : null}
    </>
  );
}
