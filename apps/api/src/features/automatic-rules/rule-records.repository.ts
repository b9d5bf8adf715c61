import { Injectable } from '@nestjs/common';
import { Database, type Queries } from '../../platform/database/database.js';
import { recordsOf, WAKE_RELAY_ONCE } from './rule-records.sql.js';
import type { Subject, Verdict } from './verdict.js';

const WRITE = `WITH one AS (SELECT 1), ${recordsOf('one', '$1')} SELECT ${WAKE_RELAY_ONCE}`;

/** Writes down what a verdict found, where that is no part of another statement. */
@Injectable()
export class RuleRecordsRepository {
  constructor(private readonly database: Database) {}

  async write(tx: Queries, verdict: Verdict, subject: Subject): Promise<void> {
    if (!verdict.isSilent) await tx.query('rules.records', WRITE, [verdict.records(subject)]);
  }

  /** Of what was refused nothing else is written. */
  refused(verdict: Verdict, subject: Subject): Promise<void> {
    return this.write(this.database, verdict, subject);
  }
}
