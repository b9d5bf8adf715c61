'use client';

import { useTranslations } from 'use-intl';
import type { SwitchFieldsFragment } from '@/gql/graphql';
import { useLiveSwitches } from './live-switches';
import { SwitchRow } from './switch-row';
import styles from './switches.module.css';
import { useSwitching } from './use-switching';

/** Those that concern everything first; the others stop one thing each. */
const WHOLE: readonly string[] = ['MAINTENANCE', 'READ_ONLY', 'REGISTRATION'];

export function SwitchesScreen({ initial }: { initial: readonly SwitchFieldsFragment[] }) {
  const t = useTranslations('switches');
  const { switches, ask } = useLiveSwitches();
  const { begin, dialog } = useSwitching();
  const all = switches ?? initial;
  return (
    <>
      {(['whole', 'parts'] as const).map((group) => (
        <section key={group} className={styles.group} aria-labelledby={`switches-${group}`}>
          <h2 id={`switches-${group}`}>{t(group)}</h2>
          <ul className={styles.list}>
            {all
              .filter((one) => WHOLE.includes(one.name) === (group === 'whole'))
              .map((one) => (
                <SwitchRow key={one.name} one={one} begin={begin} onOver={ask} />
              ))}
          </ul>
        </section>
      ))}
      {dialog}
    </>
  );
}
