import { defineErrors } from '../../platform/errors/domain-error.js';

export const MODERATION_ERRORS = defineErrors({
  'case.not_found': { status: 404, message: 'There is no such case.' },
  'case.version_changed': { status: 409, message: 'Somebody else has decided this case, or it has changed. Look at it again.' },
  'case.subject_is_user': { status: 409, message: 'This case is about a person. Suspend the person or dismiss the case.' },
  'case.claimed': { status: 409, message: 'A colleague has claimed this case. Take it over first, or leave it to them.' },
  'case.closed': { status: 409, message: 'This case is decided already.' },
  'case.nothing_decided': { status: 400, message: 'Choose at least one action.' },
  'case.actions_conflict': { status: 400, message: 'These actions do not go together.' },
  'case.policy_required': { status: 400, message: 'Say which policy was broken.' },
  'case.snooze_invalid': { status: 400, message: 'A case may be put off for at most thirty days.' },
  'case.outside_queue': { status: 403, message: 'This case is in a queue that is not yours.' },
  'schedule.not_found': { status: 404, message: 'There is nothing scheduled (any more).' },
  'schedule.already': { status: 409, message: 'A decision about this case is scheduled already. Cancel it first.' },
  'schedule.invalid': { status: 400, message: 'A decision may take effect in at most thirty days, and ends after that.' },
  'schedule.permission_lost': { status: 403, message: 'Whoever scheduled it may not do this any more.' },
  'content.not_found': { status: 404, message: 'There is no such content.' },
  'content.not_removed': { status: 409, message: 'This content is not removed.' },
  'content.already_gone': { status: 409, message: 'Its author has deleted this already. Dismiss the case.' },
  'user.not_suspended': { status: 409, message: 'This person is not suspended any more.' },
  'user.not_locked': { status: 409, message: 'This account is not locked any more.' },
  'moderation.until_past': { status: 400, message: 'The end must lie in the future, and within ten years.' },
  'moderation.keycloak_pending': {
    status: 503,
    message: 'It is decided and in force here, but the sign-in service could not be reached. We keep trying; nothing needs to be repeated.',
    level: 'error',
  },
});
