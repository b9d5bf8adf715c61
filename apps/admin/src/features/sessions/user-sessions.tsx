import { UserSessionsDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { SessionPanel } from './session-panel';

/** Where a person is signed in; only for those who may end it. */
export async function UserSessions({ userId, name, mayEnd }: { userId: string; name: string; mayEnd: boolean }) {
  const { userSessions } = await runOperation(UserSessionsDocument, { userId });
  if (!userSessions) return null;
  return <SessionPanel userId={userId} name={name} mayEnd={mayEnd} sessions={userSessions.sessions} complete={userSessions.complete} />;
}
