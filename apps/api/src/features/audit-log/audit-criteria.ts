import { Injectable } from '@nestjs/common';
import { normaliseText } from '../../platform/text/index.js';
import { uuidOrNull } from '../content/index.js';
import type { AuditFilter } from './audit-log.inputs.js';
import { AuditSearchRepository } from './audit-search.repository.js';
import type { AuditCriteria } from './audit-search.sql.js';

const NOBODY = '00000000-0000-0000-0000-000000000000';
/** Without a letter or a digit there is no word to look for. */
const WORD = /[\p{L}\p{N}]/u;

/** From what somebody typed to what the trail knows: names become ids, and what means nothing finds nothing rather than everything. */
@Injectable()
export class AuditCriteriaReader {
  constructor(private readonly repository: AuditSearchRepository) {}

  /** null: nothing can match. */
  async of(filter: AuditFilter | null | undefined): Promise<AuditCriteria | null> {
    const text = clean(filter?.text, 200);
    if (text !== null && !WORD.test(text)) return null;
    const [actorId, onBehalfOf, subjectId] = await Promise.all([
      this.person(filter?.actorId),
      this.person(filter?.onBehalfOfId),
      this.subject(filter?.subjectId),
    ]);
    return {
      ...{ actorId, onBehalfOf, subjectId, text },
      action: clean(filter?.action, 100),
      area: clean(filter?.area, 100),
      address: clean(filter?.address, 100),
      sessionId: clean(filter?.sessionId, 200),
      requestId: clean(filter?.requestId, 200),
      from: filter?.from ?? null,
      to: filter?.to ?? null,
    };
  }

  private async person(given: string | null | undefined): Promise<string | null> {
    const name = clean(given, 200);
    if (name === null) return null;
    return uuidOrNull(name) ?? (await this.called(name)) ?? NOBODY;
  }

  /** Not everything has an id: switches go by their name. */
  private async subject(given: string | null | undefined): Promise<string | null> {
    const name = clean(given, 200);
    if (name === null) return null;
    return uuidOrNull(name) ?? (name.startsWith('@') ? await this.called(name) : null) ?? name;
  }

  private called(name: string): Promise<string | null> {
    return this.repository.personCalled(name.replace(/^@/, '').toLowerCase());
  }
}

function clean(value: string | null | undefined, longest: number): string | null {
  return value ? normaliseText(value, 'one').slice(0, longest) || null : null;
}
