import { buttonClass } from '@gps/ui/button';
import { EmptyState } from '@gps/ui/state';
import { translations } from '@/platform/i18n/translations';

export default async function SignInErrorPage() {
  const t = await translations('errors');
  const app = await translations('app');
  return (
    <EmptyState
      page
      title={t('signInTitle')}
      action={
        <a href="/sign-in" className={buttonClass('primary')}>
          {app('retry')}
        </a>
      }
    >
      {t('signInText')}
    </EmptyState>
  );
}
