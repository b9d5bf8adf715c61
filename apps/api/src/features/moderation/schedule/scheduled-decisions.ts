import { permissionsOf, rankOf } from '@gps/permissions';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import { Database, type Tx } from '../../../platform/database/database.js';
import { KeycloakAdmin } from '../../../platform/keycloak/keycloak-admin.js';
import { AuditLog, SYSTEM } from '../../audit-log/index.js';
import { CaseLog } from '../../case-log/index.js';
import type { ActionKind } from '../../moderation-log/index.js';
import { PoliciesRepository } from '../../policies/index.js';
import { StaffRoles, type Target } from '../../staff-users/index.js';
import { ActionRefused, type ModerationAction } from '../actions/moderation-action.js';
import { CaseDecider, type CaseDecision } from '../case-decider.js';
import { type PlannedDecision, ScheduleRepository, type ScheduledRow } from './schedule.repository.js';

type Decision = Extract<ScheduledRow, { kind: 'DECIDE' }>;

/** Takes a decision whose time has come, as whoever scheduled it, with what they may do now. What cannot be done any more goes back to the queue. */
@Injectable()
export class ScheduledDecisions {
  constructor(
    private readonly database: Database,
    private readonly schedule: ScheduleRepository,
    private readonly decider: CaseDecider,
    private readonly log: CaseLog,
    private readonly policies: PoliciesRepository,
    private readonly roles: StaffRoles,
    private readonly keycloak: KeycloakAdmin,
    private readonly audit: AuditLog,
  ) {}

  async perform(row: Decision): Promise<void> {
    const actor = await this.actorOf(row);
    const target = { userId: row.authorId, rank: await this.roles.rankOf(row.authorId) };
    const gone = await this.schedule.isGone(actor.userId);
    try {
      const actions = await this.database.transaction((tx) => this.decide(tx, actor, { row, target, gone }));
      for (const action of actions) await action.settle?.().catch(() => undefined);
    } catch (error) {
      if (!(error instanceof ActionRefused)) throw error;
      await this.database.transaction((tx) => this.refuse(tx, row, error.code));
    }
  }

  private async decide(
    tx: Tx,
    actor: Actor,
    { row, target, gone }: { row: Decision; target: Target; gone: boolean },
  ): Promise<readonly ModerationAction[]> {
    // The case before the line of the schedule, as everybody else does.
    const held = await this.log.hold(tx, row.caseId);
    if (!(await this.schedule.take(tx, row.id))) return [];
    if (!held) throw new ActionRefused('case.not_found');
    const decision = await this.decisionOf(tx, row.caseId, row.plan);
    const actions = this.decider.actionsOf(held, decision);
    if (gone || actions.some(({ permission }) => !actor.permissions.has(permission)) || !actor.permissions.has('reports:resolve'))
      throw new ActionRefused('schedule.permission_lost');
    const refusal = actions.map((action) => action.refusal(actor, target)).find((code) => code !== null);
    if (refusal) throw new ActionRefused(refusal as ActionRefused['code']);
    await this.schedule.finish(tx, row.id, 'DONE', null);
    await this.decider.perform(tx, actor, decision, actions);
    return actions;
  }

  private async decisionOf(tx: Tx, caseId: string, { version, policyId, reason, actions }: PlannedDecision): Promise<CaseDecision> {
    const policy = policyId === null ? null : await this.policies.find(policyId, tx);
    if (policyId !== null && !policy) throw new ActionRefused('case.policy_required');
    const planned = actions.map(({ kind, until }) => ({ kind: kind as ActionKind, until: until === null ? null : new Date(until) }));
    return { caseId, version, policy, reason, actions: planned };
  }

  private async refuse(tx: Tx, { id, caseId }: Decision, code: string): Promise<void> {
    const held = await this.log.hold(tx, caseId);
    if (!(await this.schedule.take(tx, id))) return;
    await this.schedule.finish(tx, id, 'REFUSED', code);
    if (held) await this.log.append(tx, held, { kind: 'schedule_ended', actorId: null, payload: { scheduledId: id, why: 'refused' } });
    await this.audit.append(tx, SYSTEM, {
      ...{ action: 'case.schedule_refused', subjectKind: 'case', subjectId: caseId },
      details: { scheduled: id, code },
    });
  }

  /** With the roles of now, not those of the token that is long forgotten. */
  private async actorOf({ byId: userId, byName: username, sessionId, clientId, address, requestId }: Decision): Promise<Actor> {
    const roles = await this.keycloak.rolesOf(userId);
    return {
      ...{ userId, username, sessionId, clientId, address, requestId },
      ...{ roles, permissions: permissionsOf(roles), rank: rankOf(roles) },
      ...{ acr: 2, authTime: null, suspendedUntil: null },
    };
  }
}
