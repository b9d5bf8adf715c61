import { defineErrors } from '../../platform/errors/domain-error.js';

export const STAFF_USERS_ERRORS = defineErrors({
  'user.not_found': { status: 404, message: 'There is no such user.' },
  'user.deleted': { status: 409, message: 'This account was deleted.' },
  'user.self': { status: 403, message: 'Nobody acts on their own account. Ask a colleague.' },
  'user.rank_too_high': { status: 403, message: 'This person has the same role as you, or a higher one. Ask somebody above both.' },
});
