import { ANY_KIND, EVENT_KINDS, RACE_PHASES } from '../analytics/index.js';

/** Where rows come from. All SQL that a report can become stands in this file; what people choose are names of lines in it. */
export interface ReportSource {
  readonly from: string;
  /** The moment by which a row falls into the time that is asked for. */
  readonly at: string;
  readonly where: string;
  readonly dimensions: Readonly<Record<string, ReportDimension>>;
  readonly grains: readonly ReportGrain[];
  /** A grain without which figures of this source cannot be added up. */
  readonly needs?: ReportGrain;
}

export interface ReportDimension {
  readonly expression: string;
  readonly values: readonly string[];
  /** What counts when the dimension is neither shown nor filtered; without it everything is added up. */
  readonly alone?: string;
}

export interface ReportMeasure {
  readonly source: keyof typeof SOURCES;
  readonly expression: string;
  /** How many the figure is about; by it is decided whether it is shown. */
  readonly about: string;
}

export const GRAINS = ['HOUR', 'DAY', 'WEEK', 'MONTH'] as const;
export type ReportGrain = (typeof GRAINS)[number];
export const VIEWS = ['TABLE', 'BAR', 'LINE'] as const;
export type ReportView = (typeof VIEWS)[number];
export const OPERATORS = ['IN', 'NOT_IN'] as const;
export type ReportOperator = (typeof OPERATORS)[number];

const SUBJECTS = ['post', 'comment', 'user'];
const DECISIONS = ['DISMISS', 'REMOVE_CONTENT', 'RESTORE_CONTENT', 'WARN', 'SUSPEND', 'LIFT_SUSPENSION', 'LOCK', 'UNLOCK'];
const REASONS = ['SPAM', 'HARASSMENT', 'HATE', 'VIOLENCE', 'SEXUAL', 'MISINFORMATION', 'IMPERSONATION', 'OTHER'];

export const SOURCES = {
  activity: {
    from: 'analytics_counts f',
    at: 'f.bucket',
    where: `f.grain = 'hour'`,
    dimensions: { kind: { expression: 'f.kind', values: EVENT_KINDS }, phase: { expression: 'f.phase', values: RACE_PHASES } },
    grains: GRAINS,
  },
  reach: {
    from: 'analytics_reach f',
    at: `f.period::timestamp AT TIME ZONE 'UTC'`,
    where: `f.span = 'day'`,
    dimensions: { kind: { expression: 'f.kind', values: [ANY_KIND, ...EVENT_KINDS], alone: ANY_KIND } },
    grains: ['DAY'],
    needs: 'DAY',
  },
  decisions: {
    from: 'moderation_actions f LEFT JOIN cases c ON c.id = f.case_id',
    at: 'f.created_at',
    where: 'true',
    dimensions: { decision: { expression: 'f.kind', values: DECISIONS }, subject: { expression: 'f.subject_kind', values: SUBJECTS } },
    grains: GRAINS,
  },
  reports: {
    from: 'reports f JOIN cases c ON c.id = f.case_id',
    at: 'f.created_at',
    where: 'true',
    dimensions: { reason: { expression: 'f.reason', values: REASONS }, subject: { expression: 'c.subject_kind', values: SUBJECTS } },
    grains: GRAINS,
  },
} as const satisfies Record<string, ReportSource>;

export const MEASURES: Readonly<Record<string, ReportMeasure>> = {
  events: { source: 'activity', expression: 'sum(f.events)', about: 'sum(f.events)' },
  people: { source: 'reach', expression: 'sum(f.people)', about: 'min(f.people)' },
  decisions: { source: 'decisions', expression: 'count(*)', about: 'count(*)' },
  hours_to_decision: {
    source: 'decisions',
    expression: 'percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM f.created_at - c.opened_at) / 3600)',
    about: 'count(c.id)',
  },
  reports: { source: 'reports', expression: 'count(*)', about: 'count(*)' },
};

export const sourceOf = (measure: string): ReportSource => SOURCES[(MEASURES[measure] as ReportMeasure).source];
