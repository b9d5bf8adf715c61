import { guardsOf } from './mutation.ts';

const CORRECTIONS = 'features/racing-corrections/racing-corrections.integration';
const POLICY = 'features/racing-corrections/correction.policy';

const JOBS = 'features/jobs/jobs.integration';
const JOBS_POLICY = 'features/jobs/jobs.policy';

/** What operators put right stays on record, fits together, and is never written over the source. */
export const OPERATIONS_GUARDS = [
  ...guardsOf('features/racing-corrections/racing-corrections.service.ts', CORRECTIONS, [
    [
      'a correction that nobody else has made meanwhile',
      "if (fact.inForce !== (replaces ?? null)) return refuse('racing.changed_meanwhile');",
      '',
    ],
    ['facts that are there', "if (fact.rows === 0) return refuse('racing.unknown_fact');", ''],
    ['one driver for each place', 'placed.length > 0 && (await this.repository.hasSharedPlaces(tx, placed))', 'false'],
    ['dates of a race', 'if (problem) throw new Refused', 'if (false) throw new Refused'],
    ['corrections that are over', "if (ended < ids.length) throw new Refused(new NotAllowed('racing.correction_over'));", ''],
  ]),
  ...guardsOf('features/racing-corrections/correction.policy.ts', POLICY, [
    ['points of races and sprints only', 'field === RacingField.POINTS && !WITH_POINTS.includes(sessionKind)', 'false'],
    ['a source that is a page', "protocol === 'https:' && ", ''],
    ['facts of their own kind', 'if (!FIELDS_OF[kind].includes(field)) return { ok: false };', ''],
  ]),
  ...guardsOf('features/jobs/jobs.repository.ts', JOBS, [
    ['one request to run until it has begun', 'WHERE name = $1 AND asked_at IS NULL', 'WHERE name = $1'],
    ['what somebody else has decided', "WHERE id = ANY ($1) AND state = 'WAITING' RETURNING", 'WHERE id = ANY ($1) RETURNING'],
  ]),
  ...guardsOf('features/jobs/jobs.policy.ts', JOBS_POLICY, [['events that wait only', "manages && row.state === 'WAITING'", 'manages']]),
  ...guardsOf('platform/jobs/error-facts.ts', 'platform/jobs/error-facts', [
    ['words of an error', "typeof value === 'string' && WORD.test(value)", "typeof value === 'string'"],
  ]),
];
