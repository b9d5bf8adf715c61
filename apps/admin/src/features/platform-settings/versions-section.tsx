import { TableFrame } from '@gps/ui/table-frame';
import type { PlatformSettingsQuery } from '@/gql/graphql';
import { translations } from '@/platform/i18n/translations';
import { Ago } from '@/platform/time/ago';
import styles from './platform-settings.module.css';

type Part = Pick<PlatformSettingsQuery['platformSettings'], 'processes' | 'versions'>;

/** What the platform runs on, and which process is on which version. */
export async function VersionsSection({ processes, versions }: Part) {
  const t = await translations('platformSettings');
  const parts: [string, string | null | undefined][] = [
    [t('product'), versions.product],
    ['Keycloak', versions.keycloak],
    ['PostgreSQL', versions.postgresql],
    ['Redis', versions.redis],
  ];
  return (
    <section className={styles.group} aria-labelledby="versions">
      <h2 id="versions">{t('versions')}</h2>
      <dl className={styles.versions}>
        {parts.map(([name, version]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{version ?? <span className={styles.muted}>{t('notTold')}</span>}</dd>
          </div>
        ))}
      </dl>
      <TableFrame label={t('running')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('process')}</th>
              <th scope="col">{t('version')}</th>
              <th scope="col">Node.js</th>
              <th scope="col">{t('started')}</th>
            </tr>
          </thead>
          <tbody>
            {processes.map(({ id, kind, version, node, startedAt }) => (
              <tr key={id}>
                <th scope="row">{t(`processes.${kind}`)}</th>
                <td>
                  {version}
                  {version === versions.product ? null : <span className={styles.changed}>{t('other')}</span>}
                </td>
                <td>{node}</td>
                <td>
                  <Ago value={startedAt} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </section>
  );
}
