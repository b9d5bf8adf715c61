import blocks from '@/features/users/user-screen.module.css';
import { UserGrantsDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { GrantList } from './grant-list';

/** Who saw the product as this person; nothing where nobody did. */
export async function UserGrants({ userId }: { userId: string }) {
  const t = await translations('grants');
  const { impersonations } = await runOperation(UserGrantsDocument, { userId });
  if (impersonations.length === 0) return null;
  return (
    <section className={blocks.block}>
      <h2>{t('ofUser')}</h2>
      <GrantList label={t('ofUser')} grants={impersonations} />
    </section>
  );
}
