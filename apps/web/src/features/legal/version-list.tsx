import Link from 'next/link';
import type { LegalTextQuery } from '@/gql/graphql';
import { formatter, translations } from '@/platform/i18n/translations';
import type { DocumentPath } from './documents';
import styles from './legal.module.css';

type Text = NonNullable<LegalTextQuery['legalText']>;

/** Every version with its date; each stays readable for ever. */
export async function VersionList({ path, shown, versions }: { path: DocumentPath; shown: number; versions: Text['versions'] }) {
  const [t, format] = await Promise.all([translations('legal'), formatter()]);
  return (
    <section aria-labelledby="versions" className={styles.versions}>
      <h2 id="versions">{t('versions')}</h2>
      <ul>
        {versions.map(({ number, inForce, effectiveFrom }) => (
          <li key={number}>
            <Link href={`/legal/${path}?version=${number}`} prefetch={false} aria-current={number === shown ? 'page' : undefined}>
              {t('version', { number, date: format.dateTime(new Date(effectiveFrom), { dateStyle: 'long' }) })}
            </Link>
            {inForce ? ` (${t('inForce')})` : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
