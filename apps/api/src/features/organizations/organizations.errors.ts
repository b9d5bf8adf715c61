import { defineErrors } from '../../platform/errors/domain-error.js';

export const ORGANIZATIONS_ERRORS = defineErrors({
  'organization.not_found': { status: 404, message: 'There is no such organization.' },
  'organization.not_yours': { status: 403, message: 'Only an administrator of the organization may do this.' },
  'organization.suspended': { status: 403, message: 'This organization is suspended.' },
  'organization.already_suspended': { status: 409, message: 'This organization is suspended already.' },
  'organization.already_admin': { status: 409, message: 'This person is an administrator of it already.' },
  'organization.not_suspended': { status: 409, message: 'This organization is not suspended (any more).' },
  'organization.alias_invalid': {
    status: 400,
    message: 'An alias has 3 to 40 lower-case letters, digits and hyphens, begins with a letter and does not end with a hyphen.',
  },
  'organization.alias_taken': { status: 409, message: 'Another organization has this alias.' },
  'organization.name_taken': { status: 409, message: 'Another organization has this name.' },
  'organization.nothing_to_change': { status: 400, message: 'Say what should be changed.' },
  'organization.member_not_found': { status: 404, message: 'This person is not a member of the organization.' },
  'organization.last_administrator': {
    status: 409,
    message: 'This is the only administrator. Make somebody else an administrator first.',
  },
  'organization.yourself': { status: 409, message: 'Leave the organization instead of removing yourself.' },
});
