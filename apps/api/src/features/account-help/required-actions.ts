import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { Revocations } from '../../platform/auth/revocations.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import type { RequestedFields } from '../../platform/graphql/requested-fields.js';
import { Idempotency } from '../../platform/idempotency/idempotency.js';
import { KeycloakAdmin } from '../../platform/keycloak/keycloak-admin.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { AuditLog } from '../audit-log/index.js';
import { actionsRequired } from './account-help.events.js';
import { RequiredUserAction, type RequireUserActionsArgs } from './account-help.inputs.js';
import { AccountHelpRepository } from './account-help.repository.js';
import type { HelpOutcome } from './account-help.types.js';
import { HelpTarget, isRefused } from './help-target.js';

/** Whoever is signed in may be the wrong person when a secret is replaced. */
const ENDS_SESSIONS = new Set([
  RequiredUserAction.NEW_PASSWORD,
  RequiredUserAction.NEW_AUTHENTICATOR,
  RequiredUserAction.NEW_RECOVERY_CODES,
]);

/** Asks for a new password, a new second factor and the like: at the next sign-in, and by a link in a mail for whoever cannot sign in. */
@Injectable()
export class RequiredActions {
  constructor(
    private readonly repository: AccountHelpRepository,
    private readonly target: HelpTarget,
    private readonly keycloak: KeycloakAdmin,
    private readonly revocations: Revocations,
    private readonly idempotency: Idempotency,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  async require(actor: Actor, args: RequireUserActionsArgs, fields: RequestedFields): Promise<HelpOutcome> {
    const { userId: rawId, actions, byMail, idempotencyKey: key } = args;
    const checked = await this.target.check(actor, rawId, args.reason);
    if (isRefused(checked)) return checked;
    const { userId, reason } = checked;
    if (byMail && !(await this.repository.hasVerifiedEmail(userId))) return new NotAllowed('account_help.no_email');
    const endSessions = actions.some((action) => ENDS_SESSIONS.has(action));
    const call = { key, operation: 'account_help.require', input: { userId, actions, byMail, reason } };
    await this.repository.transaction((tx) =>
      this.idempotency.run(tx, actor, call, async () => {
        if (endSessions) await this.revocations.revokeUser(userId, 'credentials reset', tx);
        await this.outbox.add(tx, actionsRequired({ userId, actions, byMail, endSessions }));
        await this.audit.append(tx, actor, {
          ...{ action: 'user.actions_required', subjectKind: 'user', subjectId: userId, reason },
          details: { actions, byMail, endSessions },
        });
        return userId;
      }),
    );
    // Refused everywhere already; that the list of sessions says so need not wait for the worker, who sees to it in any case.
    if (endSessions) await this.keycloak.logoutUser(userId).catch(() => undefined);
    return this.target.now(actor, userId, fields);
  }
}
