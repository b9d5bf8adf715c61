import { guardsOf } from './mutation.ts';

const SWITCHES = 'features/switches/feature-switches.integration';
const STOPPED = 'features/switches/stopped-operations';
const BOARD = 'features/switches/switch-board';

/** What is switched off stays off, for everybody but staff, until its end. */
export const SWITCH_GUARDS = [
  ...guardsOf('features/switches/switch-rules.ts', STOPPED, [
    ['operations that are switched off', 'if (refusal) throw refusal;', ''],
    [
      'the door in maintenance',
      "if (!off || !SWITCHES[off.name].stops(`${method} ${url.split('?', 1)[0] ?? ''}`)) return null;",
      'return null;',
    ],
  ]),
  ...guardsOf('features/switches/switch-table.ts', STOPPED, [
    ['changes while read-only', 'CHANGES.test(operation) && !ALSO_READ_ONLY.has(operation)', 'false'],
    ['registration while read-only', "['REGISTRATION', 'READ_ONLY', 'MAINTENANCE']", "['REGISTRATION', 'MAINTENANCE']"],
  ]),
  ...guardsOf('features/switches/switch-board.ts', BOARD, [
    ['news that is older than what is known', 'row.version <= (this.known.get(row.name)?.version ?? 0)', 'false'],
    ['the end by the clock', '(revertsAt === null || now < revertsAt)', 'true'],
    ['asking the database while Redis is away', 'if (this.bus.connected && !this.stale) return;', 'return;'],
  ]),
  ...guardsOf('features/switches/switch.repository.ts', SWITCHES, [
    ['the version of a switch that goes off', 'WHERE s.version = $6 RETURNING', 'WHERE s.version >= 0 RETURNING'],
    ['the version of a switch that goes on', 'WHERE name = $1 AND version = $2', 'WHERE name = $1 AND version >= $2'],
  ]),
  ...guardsOf('features/switches/feature-switch.inputs.ts', SWITCHES, [['the longest time', 'forMinutes <= LONGEST_MINUTES', 'true']]),
  ...guardsOf('features/switches/registration.controller.ts', STOPPED, [
    ['Keycloak’s signature', "!isSigned(request.headers['gps-signature'], ASKED, secret)", 'false'],
  ]),
  ...guardsOf('platform/sockets/live-sockets.ts', STOPPED, [
    ['new live connections', 'if (notServed) return', 'if (false) return'],
    [
      'live connections that are open',
      'if (refusal) for (const session of this.sessions)',
      'if (false) for (const session of this.sessions)',
    ],
  ]),
];
