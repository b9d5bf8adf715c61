import Link from 'next/link';
import { UserRecordDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { Ago } from '@/platform/time/ago';
import { RecordSection } from './record-section';
import { recordWords } from './record-words';

/** What is kept about the person elsewhere; each part under its own address. */
export async function UserRecord({ userId }: { userId: string }) {
  const [t, words, { userRecord: record }] = await Promise.all([
    translations('record'),
    recordWords(),
    runOperation(UserRecordDocument, { userId }),
  ]);
  if (!record) return null;
  const empty = t('none');
  return (
    <>
      <RecordSection
        id="cases"
        title={t('cases')}
        empty={empty}
        lines={record.cases?.map(({ id, subjectKind, status, reportCount, openedAt }) => ({
          id,
          what: (
            <Link href={`/cases?case=${id}`}>
              {t('case', { kind: words.caseKind(subjectKind), status: words.caseStatus(status), count: reportCount })}
            </Link>
          ),
          when: <Ago value={openedAt} />,
        }))}
      />
      <RecordSection
        id="strikes"
        title={t('strikes')}
        empty={empty}
        lines={record.strikes?.map(({ id, policyId, severity, active, givenAt }) => ({
          id,
          what: `${t('strike', { policy: policyId, severity })}, ${active ? t('counts') : t('over')}`,
          when: <Ago value={givenAt} />,
        }))}
      />
      <RecordSection
        id="organizations"
        title={t('organizations')}
        empty={empty}
        lines={record.organizations?.map(({ id, name, role, joinedAt }) => ({
          id,
          what: (
            <>
              <Link href={`/organizations/${id}`}>{name}</Link> {role === 'ADMIN' ? t('administrator') : null}
            </>
          ),
          when: <Ago value={joinedAt} />,
        }))}
      />
      <RecordSection
        id="notices"
        title={t('notices')}
        empty={empty}
        lines={record.notices?.map(({ id, kind, createdAt }) => ({ id, what: words.notice(kind), when: <Ago value={createdAt} /> }))}
      />
      <RecordSection
        id="exports"
        title={t('exports')}
        empty={empty}
        lines={record.exports?.map(({ id, state, askedAt }) => ({ id, what: words.exported(state), when: <Ago value={askedAt} /> }))}
      />
      <RecordSection
        id="applications"
        title={t('applications')}
        empty={empty}
        lines={record.applications?.map(({ id, name, lastUsedAt }) => ({
          id,
          what: <Link href={`/applications/${id}`}>{name}</Link>,
          when: <Ago value={lastUsedAt} />,
        }))}
      />
      <RecordSection
        id="security"
        title={t('security')}
        empty={empty}
        lines={record.securityEvents?.map(({ id, type, client, address, error, at }) => ({
          id,
          what: (
            <>
              <span title={type}>{words.act(type)}</span> {[client, address, error].filter(Boolean).join(' · ')}
            </>
          ),
          when: <Ago value={at} />,
        }))}
      />
    </>
  );
}
