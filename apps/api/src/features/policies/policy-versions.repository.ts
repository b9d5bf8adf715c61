import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { staffJson } from '../moderation-log/index.js';
import type { DecisionTemplate, DecisionTemplateVersion, Policy, PolicyVersion } from './policy.type.js';

type Subject = 'policy' | 'template';
type Row<Content> = Pick<PolicyVersion, 'version' | 'at' | 'by' | 'reason'> & { readonly content: Content };

/** More is in the audit trail. */
const MOST = 50;

/** All that policies and templates ever said. Lines are added and never changed: the table refuses the rest. */
@Injectable()
export class PolicyVersionsRepository {
  constructor(private readonly database: Database) {}

  async keepPolicy(tx: Tx, actor: Actor, { id, version, severity, strikeDays, titles }: Policy, reason: string): Promise<void> {
    await this.keep(tx, actor, ['policy', id, version, { severity, strikeDays, titles }, reason]);
  }

  async keepTemplate(tx: Tx, actor: Actor, template: DecisionTemplate, reason: string): Promise<void> {
    const { id, version, ...content } = template;
    await this.keep(tx, actor, ['template', id, version, content, reason]);
  }

  async ofPolicy(id: string): Promise<PolicyVersion[]> {
    const rows = await this.of<Pick<PolicyVersion, 'severity' | 'strikeDays' | 'titles'>>('policy', id);
    return rows.map(({ content, ...row }) => ({ ...row, ...content }));
  }

  async ofTemplate(id: string): Promise<DecisionTemplateVersion[]> {
    const rows = await this.of<Pick<DecisionTemplateVersion, 'name' | 'policyId' | 'texts' | 'retired'>>('template', id);
    return rows.map(({ content, ...row }) => ({ ...row, ...content }));
  }

  private async keep(tx: Tx, actor: Actor, line: readonly [Subject, string, number, object, string]): Promise<void> {
    const [subject, id, version, content, reason] = line;
    await tx.query(
      'policy_versions.keep',
      'INSERT INTO policy_versions (subject, subject_id, version, content, reason, by_id) VALUES ($1, $2, $3, $4, $5, $6)',
      [subject, id, version, JSON.stringify(content), reason, actor.userId],
    );
  }

  /** Newest first. */
  private of<Content>(subject: Subject, id: string): Promise<Row<Content>[]> {
    return this.database.query<Row<Content>>(
      'policy_versions.of',
      `SELECT v.version, v.at, v.reason, v.content, CASE WHEN p.user_id IS NOT NULL THEN ${staffJson('p')} END AS by
         FROM policy_versions v LEFT JOIN profiles p ON p.user_id = v.by_id WHERE subject = $1 AND subject_id = $2 ORDER BY version DESC LIMIT ${MOST}`,
      [subject, id],
    );
  }
}
