import type { Permission } from '@gps/permissions';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { UserGrants } from '@/features/impersonation/user-grants';
import { UserMerges } from '@/features/merge/user-merges';
import { SubjectTrail } from '@/features/audit/subject-trail';
import { UserNotes } from '@/features/users/user-notes';
import { UserRecord } from '@/features/users/user-record';
import { UserScreen } from '@/features/users/user-screen';
import { UserSessions } from '@/features/sessions/user-sessions';
import { UserSignIn } from '@/features/user-sign-in/user-sign-in';
import { UserDetailDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { requireStaff } from '@/platform/session/viewer';

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await translations('users'))('profile') });

export default async function UserPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const viewer = await requireStaff(`/users/${id}`, 'users:read');
  const [{ user }, t] = await Promise.all([runOperation(UserDetailDocument, { id }), translations('users')]);
  if (!user) notFound();
  const may = (permission: Permission): boolean => viewer.permissions.includes(permission);
  return (
    <UserScreen
      key={user.id}
      user={user}
      rank={viewer.rank}
      notes={may('users:note') ? <UserNotes userId={user.id} mayAdd={user.viewerCan.note} /> : null}
      record={<UserRecord userId={user.id} />}
      sessions={
        may('users:lock') ? (
          <>
            <UserSignIn userId={user.id} />
            <UserSessions userId={user.id} name={user.displayName} mayEnd={user.viewerCan.lock} />
          </>
        ) : null
      }
      grants={
        <>
          <UserMerges userId={user.id} mayOpen={may('users:merge')} />
          <UserGrants userId={user.id} />
        </>
      }
      trail={may('audit:read') ? <SubjectTrail subjectId={user.id} title={t('trail')} empty={t('noTrail')} /> : null}
    />
  );
}
