'use client';

import { Button } from '@gps/ui/button';
import { useToast } from '@gps/ui/toast';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import page from '@/features/shell/page.module.css';
import type { PolicyFieldsFragment, TemplateFieldsFragment } from '@/gql/graphql';
import { useMay } from '@/platform/session/permissions';
import styles from './policies.module.css';
import { PolicyDialog } from './policy-dialog';
import { RetireDialog } from './retire-dialog';
import { TemplateDialog } from './template-dialog';
import { TemplateList, type TemplateAct } from './template-list';
import { inLanguage } from './template-text';
import { VersionsDialog, type VersionsOf } from './versions-dialog';

interface PoliciesScreenProps {
  readonly policies: readonly PolicyFieldsFragment[];
  readonly templates: readonly TemplateFieldsFragment[];
  readonly retired: readonly TemplateFieldsFragment[];
}

type Open =
  | { readonly kind: 'policy'; readonly policy: PolicyFieldsFragment }
  | { readonly kind: 'template'; readonly template: TemplateFieldsFragment | null; readonly policyId: string | null }
  | { readonly kind: 'retire'; readonly template: TemplateFieldsFragment }
  | { readonly kind: 'versions'; readonly of: VersionsOf };

/** What decisions rest on, and the words they are told with. Everybody who decides reads it; administrators change it. */
export function PoliciesScreen({ policies, templates, retired }: PoliciesScreenProps) {
  const t = useTranslations('policies');
  const locale = useLocale();
  const router = useRouter();
  const toast = useToast();
  const manage = useMay()('policies:manage');
  const [open, setOpen] = useState<Open | null>(null);
  const close = (): void => setOpen(null);
  const saved = (): void => {
    toast.show(t('saved'));
    router.refresh();
  };
  const act = (what: TemplateAct, template: TemplateFieldsFragment): void => {
    const { id, name: title, policyId } = template;
    if (what === 'versions') setOpen({ kind: 'versions', of: { kind: 'template', id, title } });
    else setOpen(what === 'edit' ? { kind: 'template', template, policyId } : { kind: 'retire', template });
  };
  const addTo = (policyId: string | null, name: string) =>
    manage ? (
      <Button
        size="sm"
        variant="quiet"
        aria-label={`${t('newTemplate')}: ${name}`}
        onClick={() => setOpen({ kind: 'template', template: null, policyId })}
      >
        {t('newTemplate')}
      </Button>
    ) : null;
  const of = (policyId: string | null) => templates.filter((template) => template.policyId === policyId);
  return (
    <div className={page.page}>
      <header className={page.head}>
        <h1>{t('title')}</h1>
      </header>
      <p className={page.muted}>{t('intro')}</p>
      {policies.map((policy) => {
        const name = inLanguage(policy.titles, locale);
        return (
          <section key={policy.id} id={policy.id} className={styles.policy} aria-labelledby={`policy-${policy.id}`}>
            <div className={page.head}>
              <h2 id={`policy-${policy.id}`}>
                <kbd aria-hidden="true">{policy.position}</kbd> {name}
              </h2>
              <div className={styles.row}>
                {manage ? (
                  <Button size="sm" aria-label={`${t('edit')}: ${name}`} onClick={() => setOpen({ kind: 'policy', policy })}>
                    {t('edit')}
                  </Button>
                ) : null}
                {addTo(policy.id, name)}
                <Button
                  size="sm"
                  variant="quiet"
                  aria-label={`${t('versions')}: ${name}`}
                  onClick={() => setOpen({ kind: 'versions', of: { kind: 'policy', id: policy.id, title: name } })}
                >
                  {t('versions')}
                </Button>
              </div>
            </div>
            <p className={styles.muted}>
              {t('severityOf', { level: policy.severity })} · {t('strikesFor', { days: policy.strikeDays })} ·{' '}
              {t('version', { version: policy.version })}
            </p>
            <TemplateList label={t('templatesOf', { name })} templates={of(policy.id)} onAct={act} />
          </section>
        );
      })}
      <section className={styles.policy} aria-labelledby="dismissals">
        <div className={page.head}>
          <h2 id="dismissals">{t('dismissals')}</h2>
          {addTo(null, t('dismissals'))}
        </div>
        <TemplateList label={t('templatesOf', { name: t('dismissals') })} templates={of(null)} onAct={act} />
      </section>
      {retired.length > 0 ? (
        <details className={styles.policy}>
          <summary>{t('retired', { count: retired.length })}</summary>
          <TemplateList label={t('retired', { count: retired.length })} templates={retired} onAct={act} />
        </details>
      ) : null}
      {open?.kind === 'policy' ? <PolicyDialog policy={open.policy} onClose={close} onSaved={saved} /> : null}
      {open?.kind === 'template' ? (
        <TemplateDialog policies={policies} template={open.template} policyId={open.policyId} onClose={close} onSaved={saved} />
      ) : null}
      {open?.kind === 'retire' ? <RetireDialog template={open.template} onClose={close} onSaved={saved} /> : null}
      {open?.kind === 'versions' ? <VersionsDialog of={open.of} onClose={close} /> : null}
    </div>
  );
}
