import { defineErrors } from '../../platform/errors/domain-error.js';

export const SWITCH_ERRORS = defineErrors({
  'platform.maintenance': { status: 503, message: 'We are working on the platform. It comes back by itself.' },
  'platform.read_only': { status: 409, message: 'For a while everything can be read and nothing changed.' },
  'platform.switched_off': { status: 409, message: 'This is switched off for a while.' },
  'switches.changed_meanwhile': { status: 409, message: 'Somebody else has changed this switch meanwhile. Look again.' },
  'switches.on_already': { status: 409, message: 'This is on already.' },
  'switches.not_signed': { status: 403, message: 'Only Keycloak may ask this.', level: 'warn' },
});
