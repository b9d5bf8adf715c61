import { Injectable } from '@nestjs/common';
import { AuditLogRepository } from './audit-log.repository.js';

export interface AuditVerdict {
  readonly ok: boolean;
  /** Entries that were looked at. */
  readonly checked: number;
  /** The first entry that was changed, or that follows one that was taken out or moved. */
  readonly firstBadSeq: string | null;
}

const CHUNK = 20_000;
/** What the first entry of all follows; the database function `audit_chain` knows the same. */
const GENESIS = Buffer.from([0]);

/** Recomputes the hash chain from the first entry to the last. */
@Injectable()
export class AuditVerifier {
  private running: Promise<AuditVerdict> | null = null;

  constructor(private readonly repository: AuditLogRepository) {}

  /** Whoever asks while a check is running gets its answer. */
  verify(): Promise<AuditVerdict> {
    this.running ??= this.walk().finally(() => (this.running = null));
    return this.running;
  }

  private async walk(): Promise<AuditVerdict> {
    let seq = '0';
    let hash: Buffer = GENESIS;
    let checked = 0;
    for (;;) {
      const chunk = await this.repository.check(seq, hash, CHUNK);
      checked += chunk.entries;
      if (chunk.firstBadSeq !== null) return { ok: false, checked, firstBadSeq: chunk.firstBadSeq };
      if (chunk.entries < CHUNK) return { ok: true, checked, firstBadSeq: null };
      seq = chunk.lastSeq as string;
      hash = chunk.lastHash as Buffer;
    }
  }
}
