import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { type ConnectionOf, toConnection } from '../../platform/graphql/connection.js';
import { cursor } from '../../platform/graphql/cursor.js';
import { FIRST_ID, uuidOrNull } from '../content/index.js';
import { RuleReadsRepository } from './rule-reads.repository.js';
import { toRule } from './rule.mapper.js';
import type { AutomaticRule } from './rule.type.js';

@Injectable()
export class RulesReader {
  constructor(private readonly repository: RuleReadsRepository) {}

  async one(actor: Actor, rawId: string): Promise<AutomaticRule | null> {
    const id = uuidOrNull(rawId);
    const row = id && (await this.repository.one(id));
    return row ? toRule(actor, row) : null;
  }

  async page(actor: Actor, page: { first: number; after?: string | null }): Promise<ConnectionOf<AutomaticRule>> {
    const after = page.after == null ? FIRST_ID : cursor.decode(page.after, ['uuid'] as const)[0];
    const rows = await this.repository.page(after, page.first + 1);
    return toConnection(
      rows.map((row) => toRule(actor, row)),
      page,
      ({ id }) => cursor.encode([id]),
    );
  }
}
