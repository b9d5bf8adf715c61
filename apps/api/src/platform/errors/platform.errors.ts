import { defineErrors } from './domain-error.js';

/** Codes that belong to no feature. */
export const PLATFORM_ERRORS = defineErrors({
  'internal.error': { status: 500, message: 'Something went wrong on our side. The request id helps us find it.', level: 'error' },
  'internal.unavailable': {
    status: 503,
    message: 'A part of the platform is not available just now. Try again in a moment.',
    level: 'warn',
  },
  'input.invalid': { status: 400, message: 'The input is not valid.' },
  'input.id_malformed': { status: 400, message: 'An id is not well formed.' },
  'cursor.invalid': { status: 400, message: 'The cursor was not issued by this list.' },
  'idempotency.key_invalid': { status: 400, message: 'An idempotency key has 8 to 100 printable ASCII characters.' },
  'idempotency.key_reused': { status: 409, message: 'The idempotency key was already used for another input.' },
  'idempotency.in_progress': { status: 409, message: 'The same request is still being worked on. Try again in a moment.' },
  'http.not_found': { status: 404, message: 'There is nothing at this address.' },
  'http.body_too_large': { status: 413, message: 'The request is too large.' },
  'http.media_type_unsupported': { status: 415, message: 'The content type is not supported here.' },
});
