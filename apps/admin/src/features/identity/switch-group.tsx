import { Badge } from '@gps/ui/badge';
import type { IdentityStatusQuery, IdentitySwitchGroup } from '@/gql/graphql';
import { formatter, translations } from '@/platform/i18n/translations';
import styles from './identity.module.css';

type Switch = IdentityStatusQuery['identityStatus'][number];

/** Read as hours or minutes; everything else, such as a list of countries, as it is. */
const SECONDS = new Set(['idleSeconds', 'maxSeconds', 'tokenSeconds', 'waitSeconds']);
/** The setting that switches it; everything else is decided in the realm file. */
const SETTING: Readonly<Record<string, string>> = {
  sms: 'GPS_SMS_GATEWAY_URL',
  google: 'GOOGLE_CLIENT_ID',
  facebook: 'FACEBOOK_CLIENT_ID',
  x: 'X_CLIENT_ID',
  directory: 'LDAP_URL',
  'password-policy': 'PASSWORD_LIST',
  'staff-addresses': 'STAFF_ADDRESSES',
};

export async function SwitchGroup({ group, switches }: { group: IdentitySwitchGroup; switches: readonly Switch[] }) {
  const t = await translations('identity');
  return (
    <section className={styles.group} aria-labelledby={`group-${group}`}>
      <h2 id={`group-${group}`}>{t(`groups.${group}`)}</h2>
      <ul className={styles.list}>
        {switches.map((one) => (
          <li key={one.id} className={styles.row}>
            <Badge tone={one.on ? 'green' : 'neutral'}>{t(one.on ? 'on' : 'off')}</Badge>
            <SwitchText one={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

async function SwitchText({ one }: { one: Switch }) {
  const [t, format] = [await translations('identity'), await formatter()];
  const kind = one.id.split(':')[0] as 'google';
  return (
    <div className={styles.text}>
      <h3>{one.name ?? t(`switches.${kind}.title`)}</h3>
      <p className={styles.muted}>{t(`switches.${kind}.text`)}</p>
      <dl className={styles.values}>
        {one.values
          .filter(({ value }) => value !== '')
          .map(({ name, value }) => (
            <div key={name}>
              <dt>{t(`values.${name as 'kind'}`)}</dt>
              <dd>{SECONDS.has(name) ? format.number(...inWholeUnits(Number(value))) : value}</dd>
            </div>
          ))}
        {one.id.includes(':') ? null : (
          <div>
            <dt>{t('setBy')}</dt>
            <dd>
              <code>{SETTING[one.id] ?? 'realm-export.json'}</code>
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}

function inWholeUnits(seconds: number) {
  const hours = seconds % 3600 === 0;
  return [seconds / (hours ? 3600 : 60), { style: 'unit', unit: hours ? 'hour' : 'minute', unitDisplay: 'long' }] as const;
}
