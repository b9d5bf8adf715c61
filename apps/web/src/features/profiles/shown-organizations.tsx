import { Building2 } from 'lucide-react';
import Link from 'next/link';
import { organizationPath } from '@/features/organizations/organization-path';
import type { ProfileDetailQuery } from '@/gql/graphql';
import { translations } from '@/platform/i18n/translations';
import styles from './profile-header.module.css';

type Organizations = NonNullable<ProfileDetailQuery['profile']>['organizations'];

/** Those that a person has chosen to show. */
export async function ShownOrganizations({ organizations }: { organizations: Organizations }) {
  if (organizations.length === 0) return null;
  const t = await translations('profile');
  return (
    <ul className={styles.organizations} aria-label={t('organizations')}>
      {organizations.map(({ id, alias, name }) => (
        <li key={id}>
          <Building2 aria-hidden="true" size={16} />
          <Link href={organizationPath(alias)} prefetch={false} dir="auto">
            {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
