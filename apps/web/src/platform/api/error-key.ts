import type { Messages } from '@/platform/i18n/messages';
import { ApiError } from './api-error';

type Key = keyof Messages['errors']['code'];

const KEYS: Readonly<Record<string, Key>> = {
  network: 'network',
  timeout: 'timeout',
  'auth.required': 'auth',
  'auth.token_invalid': 'auth',
  'auth.session_revoked': 'auth',
  'auth.forbidden': 'forbidden',
  'auth.account_locked': 'forbidden',
  'account.suspended': 'suspended',
  'text.empty': 'textEmpty',
  'text.too_long': 'textTooLong',
  'media.too_large': 'mediaTooLarge',
  'media.unsupported_type': 'mediaType',
  'media.alt_text_missing': 'altMissing',
  'handle.taken': 'handleTaken',
  'handle.invalid': 'handleInvalid',
  'handle.reserved': 'handleReserved',
  'follow.self': 'followSelf',
  'content.refused_by_rule': 'refusedByRule',
  'legal.consent_required': 'consentRequired',
  'platform.maintenance': 'maintenance',
  'platform.read_only': 'readOnly',
  'platform.switched_off': 'switchedOff',
  'impersonation.read_only': 'onlyLooking',
  'impersonation.not_allowed': 'notInTheirPlace',
};

const PREFIXES: readonly (readonly [string, Key])[] = [
  ['rate_limit', 'rateLimited'],
  ['media.', 'media'],
];

/** Which of our sentences says a code of the API's catalogue in the reader's language. */
export function errorKey(code: string): Key {
  const known = KEYS[code];
  if (known) return known;
  if (code.endsWith('.not_found')) return code.startsWith('media.') ? 'media' : 'notFound';
  return PREFIXES.find(([prefix]) => code.startsWith(prefix))?.[1] ?? 'other';
}

export function errorKeyOf(error: unknown): Key {
  return error instanceof ApiError ? errorKey(error.code) : 'other';
}
