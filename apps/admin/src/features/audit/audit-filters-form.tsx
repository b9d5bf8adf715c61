'use client';

import { Button } from '@gps/ui/button';
import { Select, TextField } from '@gps/ui/field';
import { useMemo, useState, type ChangeEvent } from 'react';
import { useTranslations } from 'use-intl';
import { type ActWords, actName, areaName } from './act-name';
import styles from './audit.module.css';
import { ACTIONS, AREAS, isFar, type AuditFilters } from './audit-filters';

export function AuditFiltersForm({ filters, onApply }: { filters: AuditFilters; onApply: (filters: AuditFilters) => void }) {
  const t = useTranslations('audit');
  const app = useTranslations('app');
  const words = useTranslations('acts') as unknown as ActWords;
  const [draft, setDraft] = useState(filters);
  const actions = useMemo(() => named(ACTIONS, (code) => actName(words, code)), [words]);
  const areas = useMemo(() => named(AREAS, (code) => areaName(words, code)), [words]);
  const field = (name: keyof AuditFilters) => ({
    name,
    value: draft[name],
    onChange: (event: ChangeEvent<HTMLInputElement>) => setDraft({ ...draft, [name]: event.target.value }),
  });
  const known = draft.action === '' || ACTIONS.some((action) => action === draft.action);
  return (
    <form
      className={styles.form}
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onApply(draft);
      }}
    >
      <Select
        label={t('action')}
        value={draft.action}
        onChange={(event) => {
          const next = { ...draft, action: event.target.value };
          setDraft(next);
          onApply(next);
        }}
      >
        <option value="">{app('all')}</option>
        {known ? null : <option value={draft.action}>{draft.action}</option>}
        {actions.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Select>
      <Select
        label={t('area')}
        value={draft.area}
        onChange={(event) => {
          const next = { ...draft, area: event.target.value };
          setDraft(next);
          onApply(next);
        }}
      >
        <option value="">{app('all')}</option>
        {areas.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Select>
      <TextField label={t('from')} type="date" {...field('from')} />
      <TextField label={t('to')} type="date" {...field('to')} />
      <TextField label={t('actor')} autoComplete="off" spellCheck={false} {...field('actor')} />
      <TextField label={t('subject')} autoComplete="off" spellCheck={false} {...field('subject')} />
      <TextField label={t('text')} autoComplete="off" {...field('text')} />
      <details className={styles.more} open={isFar(filters)}>
        <summary>{t('moreFilters')}</summary>
        <div className={styles.form}>
          <TextField label={t('behalf')} autoComplete="off" spellCheck={false} {...field('behalf')} />
          <TextField label={t('address')} autoComplete="off" spellCheck={false} {...field('address')} />
          <TextField label={t('session')} autoComplete="off" spellCheck={false} {...field('session')} />
          <TextField label={t('request')} autoComplete="off" spellCheck={false} {...field('request')} />
        </div>
      </details>
      <Button type="submit" size="sm">
        {t('apply')}
      </Button>
    </form>
  );
}

/** In the order of the words; addresses keep the code. */
const named = (codes: readonly string[], name: (code: string) => string): { code: string; name: string }[] =>
  codes.map((code) => ({ code, name: name(code) })).sort((a, b) => a.name.localeCompare(b.name));
