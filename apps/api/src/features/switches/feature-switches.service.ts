import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { Database } from '../../platform/database/database.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { LiveBus } from '../../platform/live/live-bus.js';
import { mapLive } from '../../platform/live/map-live.js';
import { checkText, TextRefused } from '../../platform/text/index.js';
import { AuditLog } from '../audit-log/index.js';
import type { SwitchOffArgs, SwitchOnArgs } from './feature-switch.inputs.js';
import { type FeatureSwitch, FeatureSwitchChanged, toFeatureSwitch } from './feature-switch.type.js';
import { SwitchBoard, SWITCHES_CHANNEL } from './switch-board.js';
import { SwitchRepository, type SwitchRow } from './switch.repository.js';
import { switchNames } from './switch-table.js';

const REASON = { limit: 500, lines: 'many' } as const;

export type SwitchOutcome = FeatureSwitchChanged | NotAllowed | TextRefused;

/** Operators switch parts of the platform off and on: on record, with a reason, and nobody over the head of another. */
@Injectable()
export class FeatureSwitches {
  constructor(
    private readonly database: Database,
    private readonly repository: SwitchRepository,
    private readonly board: SwitchBoard,
    private readonly audit: AuditLog,
    private readonly bus: LiveBus,
  ) {}

  list(actor: Actor): FeatureSwitch[] {
    return switchNames.map((name) => toFeatureSwitch(this.board.stateOf(name), mayChange(actor)));
  }

  changes(actor: Actor): AsyncIterableIterator<{ featureSwitchesChanged: FeatureSwitch[] }> {
    return mapLive(this.bus.subscribe<SwitchRow>(SWITCHES_CHANNEL), async () => ({ featureSwitchesChanged: this.list(actor) }));
  }

  async switchOff(actor: Actor, { name, reason: rawReason, forMinutes, version }: SwitchOffArgs): Promise<SwitchOutcome> {
    const reason = checkText(rawReason, REASON);
    if (!reason.ok) return new TextRefused(reason);
    const by = { byId: actor.userId, byName: actor.username };
    const row = await this.database.transaction(async (tx) => {
      const off = await this.repository.switchOff(tx, { name, ...by, reason: reason.text, minutes: forMinutes ?? null, version });
      if (!off) return null;
      const until = off.revertsAt === null ? null : new Date(off.revertsAt).toISOString();
      await this.audit.append(tx, actor, {
        ...{ action: 'switch.off', subjectKind: 'switch', subjectId: name, reason: reason.text },
        details: { until, version: off.version },
      });
      return off;
    });
    return row ? this.announced(actor, row) : new NotAllowed('switches.changed_meanwhile');
  }

  async switchOn(actor: Actor, { name, reason: rawReason, version }: SwitchOnArgs): Promise<SwitchOutcome> {
    const reason = checkText(rawReason, REASON);
    if (!reason.ok) return new TextRefused(reason);
    if (!this.board.off([name])) return new NotAllowed('switches.on_already');
    const row = await this.database.transaction(async (tx) => {
      const on = await this.repository.switchOn(tx, name, version);
      if (!on) return null;
      await this.audit.append(tx, actor, {
        ...{ action: 'switch.on', subjectKind: 'switch', subjectId: name, reason: reason.text },
        details: { version: on.version },
      });
      return on;
    });
    return row ? this.announced(actor, row) : new NotAllowed('switches.changed_meanwhile');
  }

  private async announced(actor: Actor, row: SwitchRow): Promise<FeatureSwitchChanged> {
    const { at, everywhere } = await this.board.announce(row);
    return new FeatureSwitchChanged(toFeatureSwitch(row, mayChange(actor)), new Date(at), everywhere);
  }
}

const mayChange = (actor: Actor): boolean => actor.permissions.has('operations:manage');
