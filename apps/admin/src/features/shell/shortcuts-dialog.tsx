'use client';

import { Dialog } from '@gps/ui/dialog';
import { useTranslations } from 'use-intl';
import { useMay } from '@/platform/session/permissions';
import styles from './shortcuts-dialog.module.css';

function Keys({ of }: { of: readonly string[] }) {
  return (
    <dt>
      {of.map((key, i) => (
        <kbd key={i}>{key}</kbd>
      ))}
    </dt>
  );
}

export function ShortcutsDialog({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const t = useTranslations('shortcuts');
  const app = useTranslations('app');
  const decision = useTranslations('decision');
  const cases = useTranslations('cases');
  const deciding = useTranslations('deciding');
  const may = useMay();
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('title')} closeLabel={app('close')}>
      <section className={styles.group}>
        <h3>{t('everywhere')}</h3>
        <dl>
          <Keys of={['Ctrl', 'K']} />
          <dd>{t('palette')}</dd>
          <Keys of={['G', 'O · C · U · R · A']} />
          <dd>{t('goTo')}</dd>
          <Keys of={['?']} />
          <dd>{t('help')}</dd>
        </dl>
      </section>
      {may('reports:read') ? (
        <section className={styles.group}>
          <h3>{t('inCases')}</h3>
          <dl>
            <Keys of={['J', 'K']} />
            <dd>{t('move')}</dd>
            <Keys of={['1–9']} />
            <dd>{deciding('policy')}</dd>
            <Keys of={['D']} />
            <dd>{decision('dismiss')}</dd>
            <Keys of={['R']} />
            <dd>{decision('remove')}</dd>
            <Keys of={['W']} />
            <dd>{decision('warn')}</dd>
            <Keys of={['S']} />
            <dd>{decision('suspend')}</dd>
            <Keys of={['X']} />
            <dd>{decision('lock')}</dd>
            <Keys of={['A']} />
            <dd>{deciding('accept')}</dd>
            <Keys of={['T']} />
            <dd>{deciding('templates')}</dd>
            <Keys of={['E']} />
            <dd>{decision('reason')}</dd>
            <Keys of={['C · O']} />
            <dd>{deciding('claim')}</dd>
            <Keys of={['Z']} />
            <dd>{deciding('snooze')}</dd>
            <Keys of={['U']} />
            <dd>{cases('openUser')}</dd>
            <Keys of={['↵']} />
            <dd>{t('confirm')}</dd>
          </dl>
        </section>
      ) : null}
    </Dialog>
  );
}
