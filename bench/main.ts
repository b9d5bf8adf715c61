import { operations } from './peers/operations.ts';
import { comparePeers, costOfOurs, profilePeers } from './peers/compare.ts';

const USAGE = `npm run bench                     our API beside its peers (needs the harness at ../shared/peers)
npm run bench -- profile OPERATION   where the API's time goes: ${Object.keys(operations.operations).join(', ')}
npm run bench -- cost                CPU time per request of our API alone
npm run bench -- web                 time to the largest paint and weight of script of feed, post and race page, on a running platform
npm run bench -- admin                 the same of the dashboard
npm run bench -- sign-in               sign-ins per second through our flow beside a stock realm of the same Keycloak
npm run bench -- users                 pages of a list of 1,000,000 users by every filter; USER_BENCH_SERVER says where they are made
npm run bench -- audit                 pages of an audit trail of 10,000,000 rows by every filter; AUDIT_BENCH_SERVER says where the rows are made
npm run bench -- analytics             events a second that one worker counts and adds up; ANALYTICS_BENCH_SERVER says where`;

/** Answers the exit code. */
export async function bench(args: readonly string[]): Promise<number> {
  const [command, operation] = args;
  if (command === undefined) return comparePeers();
  if (command === 'cost') return costOfOurs();
  if (command === 'profile' && operation !== undefined && operation in operations.operations)
    return profilePeers(operation as keyof typeof operations.operations);
  if (command === 'web') return (await import('./web/measure.ts')).measureWeb();
  if (command === 'admin') return (await import('./web/measure-admin.ts')).measureAdmin();
  if (command === 'sign-in') return (await import('./sign-in-server.ts')).measureSignIn();
  if (command === 'users') return (await import('./users/measure.ts')).measureUsers();
  if (command === 'audit') return (await import('./audit/measure.ts')).measureAudit();
  if (command === 'analytics') return (await import('./analytics/measure.ts')).measureAnalytics();
  console.error(USAGE);
  return 1;
}
