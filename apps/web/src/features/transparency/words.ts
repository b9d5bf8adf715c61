import 'server-only';
import { LOCALE_NAMES, isLocale } from '@/platform/i18n/locales';
import { translations } from '@/platform/i18n/translations';

const POLICIES = ['SPAM', 'HARASSMENT', 'HATE', 'VIOLENCE', 'SEXUAL', 'MISINFORMATION', 'IMPERSONATION', 'OTHER'] as const;
const ACTIONS = ['DISMISS', 'REMOVE_CONTENT', 'WARN', 'SUSPEND', 'LOCK', 'HELD', 'REFUSED'] as const;
const RULES = ['WORDS', 'PATTERNS', 'LINKS', 'RATE', 'NEW_ACCOUNTS', 'REPEATS', 'CLASSIFIER'] as const;
const SUBJECTS = ['POST', 'COMMENT', 'USER'] as const;

const known = <Key extends string>(keys: readonly Key[], key: string): Key | undefined => keys.find((one) => one === key);

export interface Words {
  policy(key: string): string;
  rule(key: string): string;
  action(key: string): string;
  subject(key: string): string;
  language(key: string): string;
}

/** The reader's words for what the API counts by; what only a newer API knows is shown as it is. */
export async function transparencyWords(): Promise<Words> {
  const [t, report] = await Promise.all([translations('transparency'), translations('report')]);
  const say = <Key extends string>(keys: readonly Key[], key: string, word: (key: Key) => string): string => {
    const found = known(keys, key);
    return found ? word(found) : key;
  };
  return {
    policy: (key) => say(POLICIES, key.toUpperCase(), (one) => report(`reasons.${one}`)),
    rule: (key) => say(RULES, key, (one) => t(`rules.${one}`)),
    action: (key) => say(ACTIONS, key, (one) => t(`actions.${one}`)),
    subject: (key) => say(SUBJECTS, key, (one) => t(`subjects.${one}`)),
    language: (key) => (isLocale(key) ? LOCALE_NAMES[key] : key),
  };
}
