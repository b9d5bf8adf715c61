'use client';

import { Button } from '@gps/ui/button';
import { useToast } from '@gps/ui/toast';
import { Copy } from 'lucide-react';
import { useTranslations } from 'use-intl';
import styles from './manage.module.css';

/** A value to enter elsewhere. */
export function CopyValue({ label, value }: { label: string; value: string }) {
  const t = useTranslations('organizationManage');
  const toast = useToast();
  return (
    <div className={styles.copy}>
      <span className={styles.copyLabel}>{label}</span>
      <code className={styles.copyValue}>{value}</code>
      <Button
        size="sm"
        icon={<Copy aria-hidden="true" />}
        aria-label={t('copyNamed', { name: label })}
        onClick={() => void navigator.clipboard.writeText(value).then(() => toast.show(t('copied')))}
      >
        {t('copy')}
      </Button>
    </div>
  );
}
