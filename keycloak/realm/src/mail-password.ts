import { object, text, type JsonObject } from './json.ts';
import { fingerprint, matches } from './secret-fingerprint.ts';

/**
 * Keycloak takes the password of the mail server and never tells it again. What was written last is kept beside it as a salted,
 * slow hash, so that another password in the settings is seen as a change.
 */
export const MAIL_PASSWORD_FINGERPRINT = 'gps.smtp.password.fingerprint';

/** The settings to write, with the fingerprint of the mail password among them. */
export function withMailFingerprint(fields: JsonObject): JsonObject {
  if (!('smtpServer' in fields)) return fields;
  const password = text(object(fields, 'smtpServer'), 'password');
  const attributes = { ...object(fields, 'attributes'), [MAIL_PASSWORD_FINGERPRINT]: password ? fingerprint(password) : '' };
  return { ...fields, attributes };
}

/** The mail settings with the password that they must have for nothing to change: the wanted one if it is what was written last. */
export function withKnownPassword(mail: JsonObject, realm: JsonObject, wanted: string): JsonObject {
  const stored = text(object(realm, 'attributes'), MAIL_PASSWORD_FINGERPRINT);
  if (!stored) return mail;
  return { ...mail, password: wanted && matches(stored, wanted) ? wanted : 'another' };
}
