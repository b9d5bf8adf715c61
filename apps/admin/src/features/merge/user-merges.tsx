import Link from 'next/link';
import blocks from '@/features/users/user-screen.module.css';
import { AccountMergesDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { Ago } from '@/platform/time/ago';

/** The merges a person is part of; nothing where there are none. */
export async function UserMerges({ userId, mayOpen }: { userId: string; mayOpen: boolean }) {
  const [t, { accountMerges }] = await Promise.all([translations('merge'), runOperation(AccountMergesDocument, { userId })]);
  if (accountMerges.length === 0) return null;
  return (
    <section className={blocks.block}>
      <h2>{t('merges')}</h2>
      <ul aria-label={t('merges')}>
        {accountMerges.map(({ id, survivor, leaver, state, createdAt }) => {
          const other = survivor.id === userId ? leaver : survivor;
          const line = t(survivor.id === userId ? 'tookOver' : 'wentInto', { handle: other.handle });
          return (
            <li key={id} className={blocks.line}>
              <span>
                <Link href={`/users/${other.id}`}>{line}</Link>{' '}
                {mayOpen ? <Link href={`/users/${survivor.id}/merge?run=${id}`}>{t(`states.${state}`)}</Link> : t(`states.${state}`)}
              </span>
              <span className={blocks.muted}>
                <Ago value={createdAt} />
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
