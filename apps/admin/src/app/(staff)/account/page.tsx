import { Avatar } from '@gps/ui/avatar';
import { Badge } from '@gps/ui/badge';
import { buttonClass } from '@gps/ui/button';
import { isRole, type Permission } from '@gps/permissions';
import type { Metadata } from 'next';
import { AccountPreferences } from '@/features/account/account-preferences';
import styles from '@/features/account/account.module.css';
import page from '@/features/shell/page.module.css';
import { config } from '@/platform/config/config';
import { requestLocale } from '@/platform/i18n/request-locale';
import { translations } from '@/platform/i18n/translations';
import { requestTheme } from '@/platform/preferences/request-preferences';
import { requireStaff } from '@/platform/session/viewer';

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await translations('account'))('title') });

export default async function AccountPage() {
  const viewer = await requireStaff('/account');
  const t = await translations('account');
  const nav = await translations('nav');
  const permission = await translations('permission');
  const roleNames = await translations('roles');
  const { keycloakUrl, realm } = config();
  return (
    <div className={page.page}>
      <header className={page.head}>
        <h1>{t('title')}</h1>
      </header>
      <div className={styles.blocks}>
        <section className={styles.block}>
          <div className={styles.me}>
            <Avatar name={viewer.displayName} src={viewer.avatarUrl} size={48} />
            <p>
              <strong>{viewer.displayName}</strong>
              <span className={styles.muted}>@{viewer.handle}</span>
            </p>
          </div>
          <h2>{t('roles')}</h2>
          <p className={styles.roles}>
            {viewer.roles.map((role) => (
              <Badge key={role} tone={role === 'member' ? 'neutral' : 'blue'}>
                {isRole(role) ? roleNames(role) : role}
              </Badge>
            ))}
          </p>
          <h2>{t('permissions')}</h2>
          <dl className={styles.permissions}>
            {viewer.permissions.map((name) => (
              <div key={name} style={{ display: 'contents' }}>
                <dt>
                  <code>{name}</code>
                </dt>
                <dd>{permission(name as Permission)}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section className={styles.block}>
          <h2>{t('appearance')}</h2>
          <AccountPreferences theme={await requestTheme()} locale={await requestLocale()} />
        </section>
        <section className={styles.block}>
          <h2>{t('security')}</h2>
          <p className={styles.muted}>{t('securityText')}</p>
          <div className={styles.ways}>
            <a className={buttonClass('secondary', 'sm')} href={`${keycloakUrl}/realms/${realm}/account`}>
              {t('manage')}
            </a>
            <form method="post" action="/sign-out">
              <button type="submit" className={buttonClass('secondary', 'sm')}>
                {nav('signOut')}
              </button>
            </form>
          </div>
        </section>
      </div>
    </div>
  );
}
