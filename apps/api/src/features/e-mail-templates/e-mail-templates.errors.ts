import { defineErrors } from '../../platform/errors/domain-error.js';

export const MAIL_TEMPLATE_ERRORS = defineErrors({
  'mail_template.not_found': { status: 404, message: 'There is no such mail, or not in this language, or not in this version.' },
  'mail_template.changed_meanwhile': { status: 409, message: 'Somebody else has changed these words meanwhile.' },
  'mail_template.words_invalid': { status: 400, message: 'A variable is unknown, missing or not well written.' },
  'mail_template.unchanged': { status: 409, message: 'These words hold already.' },
  'mail_template.no_address': { status: 409, message: 'Your account has no e-mail address to which a test could go.' },
});
