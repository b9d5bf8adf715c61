'use client';

import { useTranslations } from 'use-intl';
import type { PreviewBulkActionMutation } from '@/gql/graphql';
import { errorKey } from '@/platform/api/error-key';
import styles from './bulk.module.css';

const NAMED = 12;

/** How many it can be done to, and of the others why not: each reason with those it concerns. */
export function BulkPreview({ preview }: { preview: PreviewBulkActionMutation['previewBulkAction'] }) {
  const t = useTranslations('bulk');
  const errors = useTranslations('errors');
  return (
    <div className={styles.form} aria-live="polite">
      <p className={styles.summary}>{t('can', { can: preview.can, total: preview.total })}</p>
      {preview.refusals.length > 0 ? (
        <ul className={styles.refusals} aria-label={t('cannot')}>
          {preview.refusals.map(({ code, count }) => {
            const named = preview.items.filter((item) => item.code === code).map(({ label, itemId }) => label ?? itemId);
            return (
              <li key={code}>
                {errors(errorKey(code ?? ''))} ({count}){' '}
                <span className={styles.handles}>
                  {named.slice(0, NAMED).join(', ')}
                  {count > NAMED ? ' …' : ''}
                </span>
              </li>
            );
          })}
        </ul>
      ) : null}
    </div>
  );
}
