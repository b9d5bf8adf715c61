import { defineErrors } from '../../platform/errors/domain-error.js';

export const LEGAL_ERRORS = defineErrors({
  'legal.consent_required': {
    status: 403,
    message:
      'Accept the documents that have changed to go on. Until then you can read, download your data, sign out and delete the account.',
  },
  'legal.version_outdated': { status: 409, message: 'This is not the version in force. Look at it again.' },
  'legal.no_draft': { status: 404, message: 'There is no draft of this document.' },
  'legal.changed_meanwhile': { status: 409, message: 'Somebody else has changed this draft meanwhile. Look at it again.' },
  'legal.too_early': { status: 400, message: 'A version takes effect after the one before it, and not in the past.' },
  'legal.too_late': { status: 400, message: 'A version takes effect within a year.' },
  'legal.never_asks': { status: 400, message: 'There is nothing to accept in this document.' },
});
