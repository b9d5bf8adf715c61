import { defineErrors } from '../../platform/errors/domain-error.js';

export const APPLICATIONS_ERRORS = defineErrors({
  'application.not_found': { status: 404, message: 'There is no such application, or it is not yours.' },
  'application.too_many': { status: 409, message: 'You have ten applications. Revoke one first.' },
  'application.email_not_verified': { status: 403, message: 'Confirm your e-mail address before you register applications.' },
  'application.redirect_missing': { status: 400, message: 'Name at least one redirect address.' },
  'application.redirect_refused': {
    status: 400,
    message:
      'A redirect address is a whole https address; on a device also http://127.0.0.1 without a port, or a scheme of your own such as com.example.app:/.',
  },
  'application.redirect_not_for_services': {
    status: 400,
    message: 'A service has no redirect address, no logout address, no scopes and no offline access.',
  },
  'application.logout_url_refused': {
    status: 400,
    message: 'The logout address is a whole https address of a host that everybody can reach.',
  },
  'application.home_page_refused': { status: 400, message: 'The home page is a whole https address.' },
  'application.scope_unknown': { status: 400, message: 'There is no such scope.' },
  'application.scope_missing': { status: 400, message: 'Choose at least one scope.' },
  'application.no_secret': { status: 409, message: 'This kind of application has no secret.' },
  'application.other_state': { status: 409, message: 'This application is suspended or revoked already, or not suspended.' },
  'application.suspended': { status: 409, message: 'This application is suspended.' },
});
