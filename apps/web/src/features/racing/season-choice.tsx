import { Button } from '@gps/ui/button';
import { Select } from '@gps/ui/field';
import { SeasonsDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import styles from './racing.module.css';

/** A plain form, so that every season has an address. */
export async function SeasonChoice({ action, year }: { action: string; year: number }) {
  const t = await translations('racing');
  const { seasons } = await runOperation(SeasonsDocument);
  const years = seasons.map((season) => season.year).sort((a, b) => b - a);
  return (
    <form action={action} className={styles.filters}>
      <Select label={t('chooseSeason')} hideLabel name="year" defaultValue={year}>
        {years.map((value) => (
          <option key={value} value={value}>
            {value}
          </option>
        ))}
      </Select>
      <Button type="submit">{t('show')}</Button>
    </form>
  );
}
