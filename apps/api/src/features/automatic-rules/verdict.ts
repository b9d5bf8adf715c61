import { v7 as uuidv7 } from 'uuid';
import { decisionFor, type Decision, type Hit } from './verdict.policy.js';

export interface Subject {
  readonly kind: 'post' | 'comment';
  readonly id: string;
}

export interface Print {
  readonly authorId: string;
  readonly network: string;
  readonly print: Buffer;
}

/** One event for each rule that raised it; the moderators’ queue makes a case of them. */
export const CONTENT_FLAGGED = 'content.flagged';

interface OutgoingEvent {
  readonly id: string;
  readonly type: string;
  readonly payload: object;
}

/** What the rules in force say to one text, and what is to be written down about it. */
export class Verdict {
  readonly decision: Decision;

  constructor(
    readonly hits: readonly Hit[],
    /** Left if some rule counts who wrote what. */
    private readonly print: Print | null,
  ) {
    this.decision = decisionFor(hits);
  }

  get isSilent(): boolean {
    return this.hits.length === 0 && this.print === null;
  }

  get isHeld(): boolean {
    return this.decision === 'hold';
  }

  /** As JSON for the statement that writes the subject; `events` go out with those of the rules. Nothing points at what was refused. */
  records(subject: Subject, events: readonly { readonly type: string; readonly payload: object }[] = []): string {
    const refused = this.decision === 'refuse';
    const hits = this.hits.map(({ rule, outcome, score, matched }) => ({
      ...{ id: uuidv7(), rule_id: rule.ruleId, rule_version: rule.version, subject_kind: subject.kind },
      ...{ subject_id: refused ? null : subject.id, outcome, score, matched },
    }));
    const flags = refused ? [] : this.hits.map((hit) => ({ type: CONTENT_FLAGGED, payload: flag(subject, hit) }));
    const out: OutgoingEvent[] = [...events, ...flags].map((event) => ({ id: uuidv7(), ...event }));
    const prints =
      this.print === null || refused
        ? []
        : [
            {
              ...{ author_id: this.print.authorId, subject_id: subject.id },
              ...{ network: this.print.network, print: this.print.print.toString('hex') },
            },
          ];
    return JSON.stringify({ hits, events: out, prints });
  }
}

export const SILENT = new Verdict([], null);

const flag = (subject: Subject, { rule, score }: Hit): object => ({
  ...{ subjectKind: subject.kind, subjectId: subject.id, ruleId: rule.ruleId, ruleVersion: rule.version },
  ...{ reason: rule.reason, severity: rule.severity, score },
});
