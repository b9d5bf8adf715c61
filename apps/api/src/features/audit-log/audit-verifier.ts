import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type KnownAnchors, NO_ANCHORS } from './anchor-reader.js';
import { AuditLogRepository, type ChainLink } from './audit-log.repository.js';

/** Why an entry does not hold; the dashboard has words for each. */
export type BadWhy = 'changed' | 'does_not_follow' | 'older' | 'anchored_and_gone' | 'anchored_otherwise' | 'anchors_spoiled';

export interface AuditVerdict {
  readonly ok: boolean;
  /** Entries that hold. */
  readonly checked: number;
  /** The first entry that was changed, or that follows one that was taken out or moved. */
  readonly firstBadSeq: string | null;
  readonly why: BadWhy | null;
  /** The newest entry that holds. */
  readonly head: { readonly seq: string; readonly hash: Buffer } | null;
  readonly anchorsMet: number;
}

const CHUNK = 5_000;
/** What the first entry of all follows; the database function `audit_chain` knows the same. */
const GENESIS = Buffer.from([0]);
/** Clocks are put right by less; an entry that is older than the one before it by more was put in later. */
const CLOCK_STEP = 60_000;
const BEFORE_ALL = '-9223372036854775808';

/** Recomputes the hash chain from the first entry to the last, and compares it with what was anchored outside. */
@Injectable()
export class AuditVerifier {
  constructor(private readonly repository: AuditLogRepository) {}

  /** Hashes are put together here and not by a function of the database, whose owner could have changed it as well. */
  async verify(anchors: KnownAnchors = NO_ANCHORS, progress: (checked: number) => Promise<void> = async () => {}): Promise<AuditVerdict> {
    const due = [...anchors.hashes.keys()].map(BigInt).sort((a, b) => (a < b ? -1 : 1));
    let [checked, met] = [0, 0];
    let last: ChainLink | null = null;
    const verdict = (firstBadSeq: string | null, why: BadWhy | null): AuditVerdict => ({
      ...{ ok: why === null, checked, firstBadSeq, why, anchorsMet: met },
      head: last && { seq: last.seq, hash: last.hash },
    });
    for (;;) {
      const links: ChainLink[] = await this.repository.chain(last?.seq ?? BEFORE_ALL, CHUNK);
      for (const link of links) {
        const next = due[met];
        if (next !== undefined && next < BigInt(link.seq)) return verdict(String(next), 'anchored_and_gone');
        const isAnchored = next === BigInt(link.seq);
        const why =
          wrongWith(link, last) ?? (isAnchored && anchors.hashes.get(link.seq) !== link.hash.toString('hex') ? 'anchored_otherwise' : null);
        if (why !== null) return verdict(link.seq, why);
        if (isAnchored) met += 1;
        checked += 1;
        last = link;
      }
      await progress(checked);
      if (links.length < CHUNK) break;
    }
    if (due[met] !== undefined) return verdict(String(due[met]), 'anchored_and_gone');
    return verdict(null, anchors.spoiled === null ? null : 'anchors_spoiled');
  }
}

function wrongWith({ previous, body, hash, at }: ChainLink, before: ChainLink | null): BadWhy | null {
  if (!previous.equals(before?.hash ?? GENESIS)) return 'does_not_follow';
  if (!createHash('sha256').update(previous).update(body, 'utf8').digest().equals(hash)) return 'changed';
  return before !== null && at < before.at - CLOCK_STEP ? 'older' : null;
}
