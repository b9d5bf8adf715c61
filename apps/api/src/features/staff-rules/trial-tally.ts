import type { PastContent } from './rule-trials.repository.js';

export type TrialVerdict = 'RIGHTLY' | 'WRONGLY' | 'OPEN';

const SAMPLES_OF_EACH = 15;

/** What people made of it at the time. What nobody ever reported was nothing that anybody minded. */
export function verdictOn({ removed, status }: Pick<PastContent, 'removed' | 'status'>): TrialVerdict {
  if (removed || status === 'actioned') return 'RIGHTLY';
  return status === null || status === 'dismissed' || status === 'overturned' ? 'WRONGLY' : 'OPEN';
}

/** The count of a trial under way, with the newest few of each sort to look at. */
export class TrialTally {
  scanned = 0;
  caught = 0;
  rightly = 0;
  wrongly = 0;
  private readonly kept: Record<TrialVerdict, object[]> = { WRONGLY: [], RIGHTLY: [], OPEN: [] };

  constructor(readonly total: number) {}

  get samples(): object[] {
    return Object.values(this.kept).flat();
  }

  add(content: PastContent, matched: string | null): void {
    this.scanned += 1;
    if (matched === null) return;
    const verdict = verdictOn(content);
    this.caught += 1;
    if (verdict === 'RIGHTLY') this.rightly += 1;
    if (verdict === 'WRONGLY') this.wrongly += 1;
    const kept = this.kept[verdict];
    kept.unshift({ kind: content.kind, id: content.id, matched, verdict });
    if (kept.length > SAMPLES_OF_EACH) kept.pop();
  }
}
