import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/database.js';
import { CaseLog } from '../case-log/index.js';
import type { PlannedAction } from './case-decision.policy.js';
import type { CaseSubject } from './case-subject.js';
import { CasesRepository } from './cases.repository.js';

export interface ClosedCase extends CaseSubject {
  readonly id: string;
  readonly reporterIds: readonly string[];
}

/** What is decided outside of a case may decide one. */
@Injectable()
export class CaseClosing {
  constructor(
    private readonly log: CaseLog,
    private readonly cases: CasesRepository,
  ) {}

  /** Closes the open case about a person, if there is one: acting on the person decides it. */
  async aboutUser(tx: Tx, actor: Actor, userId: string, { kind, until }: PlannedAction): Promise<ClosedCase | null> {
    const held = await this.log.holdAbout(tx, 'user', userId);
    if (!held) return null;
    const actions = [{ kind, until: until?.toISOString() ?? null }];
    await this.log.append(tx, held, { kind: 'decided', actorId: actor.userId, payload: { outcome: 'actioned', actions, policy: null } });
    const { id, subjectKind, subjectId, authorId } = held;
    return { id, subjectKind, subjectId, authorId, reporterIds: await this.cases.reporterIds(tx, id) };
  }
}
