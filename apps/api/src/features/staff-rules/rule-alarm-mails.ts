import { permissionsOf } from '@gps/permissions';
import { Injectable } from '@nestjs/common';
import { Settings } from '../../config/settings.js';
import { KeycloakAdmin } from '../../platform/keycloak/keycloak-admin.js';
import { OnEvent } from '../../platform/outbox/on-event.decorator.js';
import type { DomainEvent } from '../../platform/outbox/outbox.js';
import { ProductMails } from '../e-mail-templates/index.js';
import { RuleAlarmsRepository } from './rule-alarms.repository.js';
import { RULE_CANARY_MISSED, type RuleCanaryMissed } from './rules.events.js';

/** Tells those who manage the rules that one is blind, if Keycloak says at this moment that they still do. */
@Injectable()
export class RuleAlarmMails {
  constructor(
    private readonly settings: Settings,
    private readonly mails: ProductMails,
    private readonly keycloak: KeycloakAdmin,
    private readonly alarms: RuleAlarmsRepository,
  ) {}

  @OnEvent(RULE_CANARY_MISSED, 'rules.canary-mail')
  async send({ eventId, payload: { ruleId, version } }: DomainEvent<RuleCanaryMissed>): Promise<void> {
    const rule = await this.alarms.nameOf(ruleId, version);
    if (rule === null) return;
    const link = `${this.settings.adminUrl}/rules/${ruleId}`;
    for (const { id, email: to, locale } of await this.alarms.keepers()) {
      if (!permissionsOf(await this.keycloak.rolesOf(id)).has('rules:manage')) continue;
      const values = () => ({ rule, version: String(version) });
      await this.mails.send({ template: 'rule.blind', id: `${eventId}-${id}`, to, locale, link, values });
    }
  }
}
