import type { MailLanguage, MailOrder } from '../e-mail-templates/index.js';
import { DEVICE_WORDS } from './device-words.js';
import type { DeviceFamily } from './user-agent.js';

export interface MailFacts extends DeviceFamily {
  readonly kind: 'newDevice' | 'compromised';
  /** Makes the mail the same when it is sent again. */
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly locale: string | null;
  readonly timeZone: string | null;
  readonly at: Date;
  readonly address: string | null;
  readonly link: string;
}

const TEMPLATES = { newDevice: 'security.new_device', compromised: 'security.session_ended' } as const;

function deviceIn(language: MailLanguage, { browser, system }: DeviceFamily): string {
  const words = DEVICE_WORDS[language];
  if (browser !== null && system !== null) return words.device.replace('{browser}', () => browser).replace('{system}', () => system);
  return browser ?? system ?? words.unknownDevice;
}

function momentIn(language: string, at: Date, timeZone: string | null): string {
  const style = { dateStyle: 'full', timeStyle: 'long' } as const;
  return new Intl.DateTimeFormat(language, { ...style, timeZone: timeZone ?? 'UTC' }).format(at);
}

/** A mail about an account's safety, in the person's language and time. */
export const securityMail = ({ kind, id, email: to, locale, link, name, at, timeZone, address, ...device }: MailFacts): MailOrder => ({
  ...{ template: TEMPLATES[kind], id, to, locale, link },
  values: (language) => ({ name, device: deviceIn(language, device), when: momentIn(language, at, timeZone), address }),
});
