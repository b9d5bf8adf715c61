import { defineErrors } from '../../platform/errors/domain-error.js';

export const ORGANIZATION_INVITATIONS_ERRORS = defineErrors({
  'organization_invitation.not_found': { status: 404, message: 'There is no such invitation (any more).' },
  'organization_invitation.expired': { status: 410, message: 'This invitation is over. Ask for a new one.' },
  'organization_invitation.other_address': {
    status: 403,
    message: 'This invitation was sent to another address. Sign in with the account that has that address, and confirm it.',
  },
  'organization_invitation.email_invalid': { status: 400, message: 'This is no e-mail address.' },
  'organization_invitation.already_invited': { status: 409, message: 'This address has an open invitation. Send it again instead.' },
  'organization_invitation.already_member': { status: 409, message: 'You are a member already.' },
  'organization_invitation.too_many': { status: 429, message: 'The organization has sent as many invitations as it may in a day.' },
  'organization_invitation.too_soon': { status: 429, message: 'The invitation was sent a moment ago. Wait a few minutes.' },
});
