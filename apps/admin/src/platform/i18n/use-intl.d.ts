import type en from '@/messages/en.json';
import type { Locale } from './locales';

declare module 'use-intl' {
  interface AppConfig {
    Locale: Locale | 'en-GB';
    Messages: typeof en;
  }
}
