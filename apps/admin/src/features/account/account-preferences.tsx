'use client';

import { Select } from '@gps/ui/field';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { COOKIES, type Theme } from '@/platform/preferences/cookies';
import { LOCALE_NAMES, LOCALES, type Locale } from '@/platform/i18n/locales';
import { usePreferences } from '@/platform/preferences/preferences';
import { writePreference } from '@/platform/preferences/write-preference';
import styles from './account.module.css';

export function AccountPreferences({ theme: first, locale }: { theme: Theme; locale: Locale }) {
  const t = useTranslations('account');
  const router = useRouter();
  const preferences = usePreferences();
  const [theme, setTheme] = useState(first);
  return (
    <div className={styles.fields}>
      <Select
        label={t('theme')}
        value={theme}
        onChange={(event) => {
          const next = event.target.value as Theme;
          setTheme(next);
          preferences.setTheme(next);
        }}
      >
        <option value="system">{t('system')}</option>
        <option value="dark">{t('dark')}</option>
        <option value="light">{t('light')}</option>
      </Select>
      <Select
        label={t('language')}
        value={locale}
        onChange={(event) => {
          writePreference(COOKIES.locale, event.target.value);
          router.refresh();
        }}
      >
        {LOCALES.map((value) => (
          <option key={value} value={value} lang={value}>
            {LOCALE_NAMES[value]}
          </option>
        ))}
      </Select>
    </div>
  );
}
