/** Details that are taken over: those of the provider `event-log`, by name. People type passwords into the field for their name. */
export const KEPT_DETAILS: ReadonlySet<string> = new Set([
  ...['action', 'age_of_refresh_token', 'audience', 'auth_method', 'auth_type', 'client_auth_method', 'consent', 'credential_id'],
  ...[
    'credential_type',
    'custom_required_action',
    'fields_to_update',
    'gps-credential-used',
    'granted_client',
    'grant_type',
    'identity_provider',
    'impersonator',
  ],
  ...['impersonator_realm', 'not_before', 'num_failures', 'org_id', 'reason', 'refresh_token_sub', 'refresh_token_type', 'register_method'],
  ...['remember_me', 'revoked_client', 'scope', 'selected_credential_id', 'user_session_expired_reason'],
]);

/** Each sign-in has a LOGIN; the code's way into a token says nothing more. */
export const LEFT_OUT: ReadonlySet<string> = new Set(['CODE_TO_TOKEN', 'REFRESH_TOKEN', 'INTROSPECT_TOKEN', 'USER_INFO_REQUEST']);
