/** One table, or one side of it, of somebody who goes. `$1` is who goes, `$2` who stays, `$3` how many rows at most. */
export interface MergeStep {
  /** As the preview and the audit trail name it. */
  readonly name: string;
  /** `table.column` of what it takes over. */
  readonly columns: readonly string[];
  /** Answers `touched`, `moved` and the `organizations` Keycloak has to hear of. What is settled is gone from the table, so that it ends. */
  readonly text: string;
  /** Answers `total` and `moves`: how many there are now, and how many of them are carried over. */
  readonly count: string;
  /** Behind row policies. */
  readonly asPlatform?: true;
}

interface Carried {
  readonly table: string;
  readonly column: string;
  /** Besides whose it is: what an index knows. */
  readonly where?: string;
  /** SQL about the row `t`: it is not carried over but deleted, because the one who stays has their own, or it would make no sense. */
  readonly settled?: string;
  /** SQL: what changes with its owner. */
  readonly also?: string;
}

const where = ({ column, where: further }: Carried): string => `t.${column} = $1${further ? ` AND ${further}` : ''}`;

const counted = (carried: Carried): string =>
  `SELECT count(*)::int AS total, (count(*) FILTER (WHERE NOT (${carried.settled ?? 'false'})))::int AS moves, $2::uuid AS survivor FROM ${carried.table} t WHERE ${where(carried)}`;

function carrying(carried: Carried): string {
  const { table, column, settled, also } = carried;
  const taken = `UPDATE ${table} t SET ${column} = $2${also ? `, ${also}` : ''} FROM batch b WHERE t.ctid = b.place`;
  const batch = `batch AS MATERIALIZED (SELECT t.ctid AS place, ${settled ?? 'false'} AS settled FROM ${table} t WHERE ${where(carried)} LIMIT $3 FOR UPDATE)`;
  // Of some tables the API may delete nothing, and has no reason to.
  if (!settled)
    return `WITH ${batch}, moved AS (${taken} RETURNING 1)
      SELECT count(*)::int AS touched, count(*)::int AS moved, '{}'::uuid[] AS organizations FROM moved`;
  return `
    WITH ${batch},
      dropped AS (DELETE FROM ${table} t USING batch b WHERE t.ctid = b.place AND b.settled RETURNING 1),
      moved AS (${taken} AND NOT b.settled RETURNING 1)
    SELECT (SELECT count(*) FROM dropped)::int + (SELECT count(*) FROM moved)::int AS touched, (SELECT count(*) FROM moved)::int AS moved, '{}'::uuid[] AS organizations`;
}

export const carry = (name: string, carried: Carried, more: Pick<MergeStep, 'asPlatform'> = {}): MergeStep => ({
  name,
  columns: [`${carried.table}.${carried.column}`],
  text: carrying(carried),
  count: counted(carried),
  ...more,
});

/** `same` compares another row `o` of the same table: if the one who stays has such a row, theirs stays. */
export const held = (table: string, column: string, same: string): string =>
  `EXISTS (SELECT FROM ${table} o WHERE o.${column} = $2 AND ${same})`;
