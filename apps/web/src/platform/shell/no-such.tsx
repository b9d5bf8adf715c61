import { buttonClass } from '@gps/ui/button';
import { EmptyState } from '@gps/ui/state';
import Link from 'next/link';
import { translations } from '@/platform/i18n/translations';

/** What somebody sees who asks for something that is not there. */
export async function NoSuch({ part }: { part: 'post' | 'profile' | 'racing' | 'organizations' | 'errors' }) {
  const t = await translations(part);
  const errors = await translations('errors');
  return (
    <EmptyState
      page
      title={t('notFoundTitle' as never)}
      action={
        <Link href="/" className={buttonClass('secondary')}>
          {errors('home')}
        </Link>
      }
    >
      {t('notFoundText' as never)}
    </EmptyState>
  );
}
