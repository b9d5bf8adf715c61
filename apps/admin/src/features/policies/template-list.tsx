'use client';

import { Button } from '@gps/ui/button';
import { useLocale, useTranslations } from 'use-intl';
import type { TemplateFieldsFragment } from '@/gql/graphql';
import { useMay } from '@/platform/session/permissions';
import styles from './policies.module.css';
import { inLanguage } from './template-text';

export type TemplateAct = 'edit' | 'retire' | 'versions';

interface TemplateListProps {
  readonly label: string;
  readonly templates: readonly TemplateFieldsFragment[];
  readonly onAct: (act: TemplateAct, template: TemplateFieldsFragment) => void;
}

export function TemplateList({ label, templates, onAct }: TemplateListProps) {
  const t = useTranslations('policies');
  const locale = useLocale();
  const manage = useMay()('policies:manage');
  if (templates.length === 0) return <p className={styles.muted}>{t('noTemplates')}</p>;
  return (
    <ul className={styles.templates} aria-label={label}>
      {templates.map((template) => (
        <li key={template.id}>
          <p>
            <strong>{template.name}</strong> <span className={styles.muted}>{t('version', { version: template.version })}</span>
          </p>
          <p className={styles.words}>{inLanguage(template.texts, locale)}</p>
          <div className={styles.row}>
            {manage && !template.retired ? (
              <>
                <Button size="sm" onClick={() => onAct('edit', template)} aria-label={`${t('editTemplate')}: ${template.name}`}>
                  {t('editTemplate')}
                </Button>
                <Button size="sm" variant="quiet" onClick={() => onAct('retire', template)} aria-label={`${t('retire')}: ${template.name}`}>
                  {t('retire')}
                </Button>
              </>
            ) : null}
            <Button size="sm" variant="quiet" onClick={() => onAct('versions', template)} aria-label={`${t('versions')}: ${template.name}`}>
              {t('versions')}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}
