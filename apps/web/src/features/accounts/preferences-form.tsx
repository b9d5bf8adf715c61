'use client';

import { Select } from '@gps/ui/field';
import { useToast } from '@gps/ui/toast';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { UpdateProfileDocument } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { errorKeyOf } from '@/platform/api/error-key';
import { LOCALES, LOCALE_NAMES, type Locale } from '@/platform/i18n/locales';
import { COOKIES, type Theme } from '@/platform/preferences/cookies';
import { writePreference } from '@/platform/preferences/write-preference';
import styles from '@/features/profiles/profile-form.module.css';

export interface PreferencesFormProps {
  locale: Locale;
  /** The zone kept with the account; null follows the browser. */
  timeZone: string | null;
  browserZone: string;
  zones: readonly string[];
  theme: Theme;
  shortcuts: boolean;
}

/** Each choice holds at once. Language and zone go with the account, the rest stays on this device. */
export function PreferencesForm({ locale, timeZone, browserZone, zones, theme, shortcuts }: PreferencesFormProps) {
  const t = useTranslations();
  const router = useRouter();
  const toast = useToast();
  const [zone, setZone] = useState(timeZone ?? '');

  async function keep(input: { locale?: string; timeZone?: string | null }): Promise<void> {
    try {
      const { updateProfile: result } = await callApi(UpdateProfileDocument, { input });
      toast.show(result.__typename === 'Profile' ? t('app.saved') : t('errors.code.other'));
    } catch (error) {
      toast.show(t(`errors.code.${errorKeyOf(error)}`));
    }
    router.refresh();
  }

  return (
    <div className={styles.form}>
      <Select
        label={t('settings.language')}
        defaultValue={locale}
        onChange={(event) => {
          writePreference(COOKIES.locale, event.target.value);
          void keep({ locale: event.target.value });
        }}
      >
        {LOCALES.map((value) => (
          <option key={value} value={value} lang={value}>
            {LOCALE_NAMES[value]}
          </option>
        ))}
      </Select>
      <Select
        label={t('settings.timeZone')}
        hint={t('settings.timeZoneHint')}
        value={zone}
        onChange={(event) => {
          setZone(event.target.value);
          void keep({ timeZone: event.target.value || null });
        }}
      >
        <option value="">{t('settings.timeZoneAuto', { zone: browserZone })}</option>
        {zones.map((value) => (
          <option key={value} value={value}>
            {value.replaceAll('_', ' ')}
          </option>
        ))}
      </Select>
      <Select
        label={t('settings.theme')}
        defaultValue={theme}
        onChange={(event) => {
          const value = event.target.value as Theme;
          writePreference(COOKIES.theme, value);
          if (value === 'system') delete document.documentElement.dataset['theme'];
          else document.documentElement.dataset['theme'] = value;
        }}
      >
        <option value="system">{t('settings.themeSystem')}</option>
        <option value="dark">{t('settings.themeDark')}</option>
        <option value="light">{t('settings.themeLight')}</option>
      </Select>
      <Select
        label={t('settings.shortcuts')}
        defaultValue={shortcuts ? 'on' : 'off'}
        onChange={(event) => {
          writePreference(COOKIES.shortcuts, event.target.value);
          router.refresh();
        }}
      >
        <option value="on">{t('settings.shortcutsOn')}</option>
        <option value="off">{t('settings.shortcutsOff')}</option>
      </Select>
    </div>
  );
}
