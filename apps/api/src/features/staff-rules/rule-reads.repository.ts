import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { RuleKind } from '../automatic-rules/index.js';

export interface VersionJson {
  readonly version: number;
  readonly name: string;
  readonly parameters: object;
  readonly action: never;
  readonly severity: number;
  readonly reason: never;
  readonly createdAt: string;
  readonly createdByName: string;
}

export interface TrialJson {
  readonly id: string;
  readonly version: number;
  readonly days: number;
  readonly state: never;
  readonly total: number;
  readonly scanned: number;
  readonly caught: number;
  readonly rightly: number;
  readonly wrongly: number;
  readonly askedAt: string;
  readonly askedByName: string;
  readonly finishedAt: string | null;
  readonly samples: readonly { subjectKind: string; subjectId: string; matched: string; verdict: never; excerpt: string | null }[];
}

export interface CanaryJson {
  readonly id: string;
  readonly body: string;
  readonly addedAt: string;
  readonly addedByName: string;
  readonly lastRunAt: string | null;
  readonly caught: boolean | null;
}

export interface RuleRow {
  readonly id: string;
  readonly kind: RuleKind;
  readonly revision: number;
  readonly liveVersion: number | null;
  readonly latest: VersionJson;
  readonly figures: { readonly hits: number; readonly upheld: number; readonly dismissed: number; readonly refused: number };
  readonly missedCanaries: number;
  readonly versions?: readonly VersionJson[];
  readonly trials?: readonly TrialJson[];
  readonly canaries?: readonly CanaryJson[];
}

const VERSION = `json_build_object('version', v.version, 'name', v.name, 'parameters', v.parameters, 'action', v.action, 'severity', v.severity,
  'reason', v.reason, 'createdAt', v.created_at, 'createdByName', v.created_by_name)`;

/** What moderators made of the cases about what a rule hit; each subject counts as it stands now. */
const FIGURES = `(SELECT json_build_object('hits', count(*), 'upheld', count(*) FILTER (WHERE c.status = 'actioned'),
    'dismissed', count(*) FILTER (WHERE c.status IN ('dismissed', 'overturned')), 'refused', count(*) FILTER (WHERE h.subject_id IS NULL))
  FROM (SELECT subject_kind, subject_id FROM rule_hits WHERE rule_id = r.id AND at > now() - interval '30 days' ORDER BY id DESC LIMIT 1000) h
  LEFT JOIN LATERAL (SELECT status FROM cases WHERE subject_kind = h.subject_kind AND subject_id = h.subject_id ORDER BY id DESC LIMIT 1) c ON true)`;

const LAST_RUN = `LEFT JOIN LATERAL (SELECT n.at, n.caught FROM rule_canary_runs n WHERE n.canary_id = y.id ORDER BY n.id DESC LIMIT 1) last ON true`;

const RULE = `r.id, r.kind, r.revision, r.live_version AS "liveVersion", ${VERSION} AS latest, ${FIGURES} AS figures,
  (SELECT count(*)::int FROM rule_canaries y ${LAST_RUN} WHERE y.rule_id = r.id AND y.retired_at IS NULL AND NOT last.caught) AS "missedCanaries"`;
const FROM = 'rules r JOIN rule_versions v ON v.rule_id = r.id AND v.version = r.latest_version';

const SAMPLES = `(SELECT coalesce(json_agg(json_build_object('subjectKind', s.kind, 'subjectId', s.id, 'matched', s.matched, 'verdict', s.verdict,
    'excerpt', left(coalesce(p.body, c.body), 200)) ORDER BY s.n), '[]')
  FROM ROWS FROM (jsonb_to_recordset(t.samples) AS (kind text, id uuid, matched text, verdict text)) WITH ORDINALITY AS s (kind, id, matched, verdict, n)
  LEFT JOIN posts p ON s.kind = 'post' AND p.id = s.id AND p.deleted_at IS NULL
  LEFT JOIN comments c ON s.kind = 'comment' AND c.id = s.id AND c.deleted_at IS NULL)`;

const ONE = `SELECT ${RULE},
  (SELECT json_agg(x.json ORDER BY x.version DESC) FROM (SELECT v.version, ${VERSION} AS json FROM rule_versions v WHERE v.rule_id = r.id
    ORDER BY v.version DESC LIMIT 50) x) AS versions,
  (SELECT coalesce(json_agg(json_build_object('id', t.id, 'version', t.rule_version, 'days', t.days, 'state', t.state, 'total', t.total,
      'scanned', t.scanned, 'caught', t.caught, 'rightly', t.rightly, 'wrongly', t.wrongly, 'askedAt', t.asked_at, 'askedByName', t.asked_by_name,
      'finishedAt', t.finished_at, 'samples', ${SAMPLES}) ORDER BY t.id DESC), '[]')
    FROM (SELECT * FROM rule_trials WHERE rule_id = r.id ORDER BY id DESC LIMIT 10) t) AS trials,
  (SELECT coalesce(json_agg(json_build_object('id', y.id, 'body', y.body, 'addedAt', y.added_at, 'addedByName', y.added_by_name,
      'lastRunAt', last.at, 'caught', last.caught) ORDER BY y.id), '[]')
    FROM rule_canaries y ${LAST_RUN} WHERE y.rule_id = r.id AND y.retired_at IS NULL) AS canaries
  FROM ${FROM} WHERE r.id = $1`;

/** One statement each. */
@Injectable()
export class RuleReadsRepository {
  constructor(private readonly database: Database) {}

  one(id: string): Promise<RuleRow | null> {
    return this.database.one<RuleRow>('rules.one', ONE, [id]);
  }

  /** Oldest first, `limit` of them after the id `after`. */
  page(after: string, limit: number): Promise<RuleRow[]> {
    return this.database.query<RuleRow>('rules.page', `SELECT ${RULE} FROM ${FROM} WHERE r.id > $1::uuid ORDER BY r.id LIMIT $2`, [
      after,
      limit,
    ]);
  }
}
