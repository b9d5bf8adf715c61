/** What is asked of the trail; null: anything. */
export interface AuditCriteria {
  readonly actorId: string | null;
  readonly onBehalfOf: string | null;
  readonly action: string | null;
  /** What stands before the point of an action, e.g. user. */
  readonly area: string | null;
  readonly subjectId: string | null;
  readonly address: string | null;
  readonly sessionId: string | null;
  readonly requestId: string | null;
  /** Words of the reason, all of them. */
  readonly text: string | null;
  readonly from: Date | null;
  readonly to: Date | null;
}

export interface Statement {
  /** Says which conditions the text has, as prepared statements go by it. */
  readonly name: string;
  readonly text: string;
  readonly params: readonly unknown[];
}

/** Rows that are looked through from the newest on before the index is asked: whatever is common is found there at once. */
const RECENT = 2_000;
/** Clocks are put right by less: rows are in order of time but for this. `gps audit verify` goes by the same. */
const CLOCK_STEP = "interval '1 minute'";
const NEWEST = "'9223372036854775807'::bigint";

const WORDS = `to_tsvector('simple'::regconfig, coalesce(reason, ''))`;
const TERMS = 'audit_terms(seq, actor_id, on_behalf_of, action, subject_id, address, reason)';

/** Conditions on columns, and the letter by which they go in names of statements and, but for two, in `audit_terms`. */
const COLUMNS = {
  actorId: { sql: (p: string) => `actor_id = ${p}::uuid`, letter: 'a' },
  onBehalfOf: { sql: (p: string) => `on_behalf_of = ${p}::uuid`, letter: 'o' },
  action: { sql: (p: string) => `action = ${p}`, letter: 'c' },
  area: { sql: (p: string) => `split_part(action, '.', 1) = ${p}`, letter: 'r' },
  subjectId: { sql: (p: string) => `subject_id = ${p}`, letter: 's' },
  address: { sql: (p: string) => `address = ${p}`, letter: 'i' },
  sessionId: { sql: (p: string) => `session_id = ${p}`, letter: 'e' },
  requestId: { sql: (p: string) => `request_id = ${p}`, letter: 'q' },
} as const;
type Column = keyof typeof COLUMNS;
const columnNames = Object.keys(COLUMNS) as Column[];

const seqAt = (moment: string): string => `(SELECT b.seq FROM audit_log b WHERE b.at >= ${moment} ORDER BY b.at LIMIT 1)`;

/** Conditions with their parameters, and a name that says which there are. */
class Building {
  readonly params: unknown[] = [];
  readonly parts: string[] = [];

  constructor(readonly criteria: AuditCriteria) {}

  param(value: unknown): string {
    this.params.push(value);
    return `$${this.params.length}`;
  }

  /** Where in the trail to look. */
  bounds(before: string): string {
    const { from, to } = this.criteria;
    const all = [`seq < ${this.param(before)}::bigint`];
    if (from) {
      const at = `${this.param(from)}::timestamptz`;
      all.push(`at >= ${at}`, `seq >= coalesce(${seqAt(`${at} - ${CLOCK_STEP}`)}, ${NEWEST})`);
      this.parts.push('f');
    }
    if (to) {
      const at = `${this.param(to)}::timestamptz`;
      all.push(`at < ${at}`, `seq <= coalesce(${seqAt(`${at} + ${CLOCK_STEP}`)}, ${NEWEST})`);
      this.parts.push('t');
    }
    return all.join(' AND ');
  }

  columns(): string[] {
    return columnNames.flatMap((name) => {
      const value = this.criteria[name];
      if (value === null) return [];
      this.parts.push(COLUMNS[name].letter);
      return [COLUMNS[name].sql(this.param(value))];
    });
  }

  done(way: string, text: string): Statement {
    return { name: ['audit_log.page', way, this.parts.join('')].filter(Boolean).join('.'), text, params: this.params };
  }
}

const all = (conditions: readonly string[]): string => (conditions.length === 0 ? 'true' : conditions.join(' AND '));

/** Things of which the trail holds few rows each; alone they have an index of their own, in order. */
const hasOwnIndex = ({ sessionId, requestId }: AuditCriteria): boolean => sessionId !== null || requestId !== null;

/** True if `audit_terms` must be asked when the newest rows did not fill the page. */
export function needsTerms(criteria: AuditCriteria): boolean {
  if (hasOwnIndex(criteria)) return false;
  return criteria.text !== null || columnNames.some((name) => criteria[name] !== null && name !== 'subjectId');
}

/** By number, or by an index of its own. */
export function straight(criteria: AuditCriteria, before: string, limit: number): Statement {
  const b = new Building(criteria);
  const where = [b.bounds(before), ...b.columns(), ...words(b)];
  return b.done('', `SELECT * FROM audit_log WHERE ${all(where)} ORDER BY seq DESC LIMIT ${b.param(limit)}`);
}

/** Among the newest rows only. */
export function recent(criteria: AuditCriteria, before: string, limit: number): Statement {
  const b = new Building(criteria);
  const newest = `SELECT * FROM audit_log WHERE ${b.bounds(before)} ORDER BY seq DESC LIMIT ${RECENT}`;
  const where = [...b.columns(), ...words(b)];
  return b.done('recent', `SELECT * FROM (${newest}) newest WHERE ${all(where)} ORDER BY seq DESC LIMIT ${b.param(limit)}`);
}

/** Stretch after stretch by `audit_terms`, until the page is full. */
export function deep(criteria: AuditCriteria, before: string, limit: number): Statement {
  const b = new Building(criteria);
  const bounds = b.bounds(before);
  const fence = `SELECT * FROM audit_log WHERE ${TERMS} @> ${wanted(b)} OFFSET 0`;
  // Of the columns no hash is believed; of words those of 64 bits are.
  const hits = `SELECT * FROM (${fence}) hit WHERE ${all([bounds, ...b.columns()])} ORDER BY seq DESC LIMIT ${b.param(limit)}`;
  const stretch = (of: string): string => `(SELECT seq >> 17 FROM audit_log WHERE ${bounds} ORDER BY seq ${of} LIMIT 1)`;
  return b.done(
    'deep',
    `SELECT hits.* FROM generate_series(${stretch('DESC')}, ${stretch('ASC')}, -1) AS stretch (n) CROSS JOIN LATERAL (${hits}) hits LIMIT ${b.param(limit)}`,
  );
}

function words(b: Building): string[] {
  if (b.criteria.text === null) return [];
  b.parts.push('w');
  return [`${WORDS} @@ plainto_tsquery('simple'::regconfig, ${b.param(b.criteria.text)})`];
}

/** What a row must have among its terms, as an array of hashes for the stretch n. */
function wanted(b: Building): string {
  const { text } = b.criteria;
  const terms = columnNames.flatMap((name) => (b.criteria[name] === null ? [] : [`${COLUMNS[name].letter}:${b.criteria[name]}`]));
  let all = `${b.param(terms)}::text[]`;
  if (text !== null) {
    b.parts.push('w');
    all += ` || ARRAY(SELECT 'w:' || word FROM unnest(tsvector_to_array(to_tsvector('simple'::regconfig, ${b.param(text)}))) word)`;
  }
  return `ARRAY(SELECT hashtextextended(term, n) FROM unnest(${all}) term)`;
}
