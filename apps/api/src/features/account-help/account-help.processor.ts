import { Injectable } from '@nestjs/common';
import { KeycloakAdmin } from '../../platform/keycloak/keycloak-admin.js';
import { OnEvent } from '../../platform/outbox/on-event.decorator.js';
import type { DomainEvent } from '../../platform/outbox/outbox.js';
import { ACTIONS_REQUIRED, type ActionsRequired } from './account-help.events.js';
import { RequiredUserAction } from './account-help.inputs.js';

/** As Keycloak calls them. */
const NAMES: Readonly<Record<RequiredUserAction, string>> = {
  NEW_PASSWORD: 'UPDATE_PASSWORD',
  NEW_AUTHENTICATOR: 'CONFIGURE_TOTP',
  NEW_RECOVERY_CODES: 'CONFIGURE_RECOVERY_AUTHN_CODES',
  VERIFY_EMAIL: 'VERIFY_EMAIL',
};

@Injectable()
export class AccountHelpProcessor {
  constructor(private readonly keycloak: KeycloakAdmin) {}

  /** Repeated until Keycloak has answered. What is required once is not required twice; a mail may come twice. */
  @OnEvent(ACTIONS_REQUIRED, 'account-help.require-actions')
  async requireActions({ payload }: DomainEvent<ActionsRequired>): Promise<void> {
    const names = payload.actions.map((action) => NAMES[action as RequiredUserAction]);
    await this.keycloak.requireActions(payload.userId, names);
    if (payload.endSessions) await this.keycloak.logoutUser(payload.userId);
    if (payload.byMail) await this.keycloak.mailActions(payload.userId, names);
  }
}
