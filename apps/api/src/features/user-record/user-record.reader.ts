import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import type { RequestedFields } from '../../platform/graphql/requested-fields.js';
import { uuidOrNull } from '../content/index.js';
import { mayRead, RECORD_PARTS } from './user-record.policy.js';
import { UserRecordRepository } from './user-record.repository.js';
import type { UserRecord } from './user-record.type.js';

/** One statement for each part that was asked for and may be read. */
@Injectable()
export class UserRecordReader {
  constructor(private readonly repository: UserRecordRepository) {}

  async of(actor: Actor, rawId: string, fields: RequestedFields): Promise<UserRecord | null> {
    const userId = uuidOrNull(rawId);
    if (userId === null || !(await this.repository.isThere(userId))) return null;
    const parts = await Promise.all(
      RECORD_PARTS.map(async (part) => {
        const read = fields.has(part) && mayRead(actor.permissions, part);
        return [part, read ? await this.repository.read(part, userId) : null] as const;
      }),
    );
    return { userId, ...Object.fromEntries(parts) } as UserRecord;
  }
}
