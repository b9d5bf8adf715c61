import { formatLocale } from '@/platform/i18n/locales';
import { requestLocale } from '@/platform/i18n/request-locale';
import styles from './country-code.module.css';
import { countryName } from './country';
import { Flag } from './flag';

/** A country: its flag, with the name for readers and on hover. */
export async function CountryCode({ code, size = 'sm' }: { code: string | null | undefined; size?: 'sm' | 'lg' }) {
  if (!code) return null;
  const name = countryName(code, formatLocale(await requestLocale()));
  return (
    <span className={size === 'lg' ? styles.large : styles.code} title={name}>
      <Flag code={code} />
      <span className="gps-visually-hidden">{name}</span>
    </span>
  );
}
