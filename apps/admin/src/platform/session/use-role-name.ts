import { isRole } from '@gps/permissions';
import { useTranslations } from 'use-intl';

/** What a role is called; one that the product does not know keeps its own name. */
export function useRoleName(): (role: string) => string {
  const t = useTranslations('roles');
  return (role) => (isRole(role) ? t(role) : role);
}
