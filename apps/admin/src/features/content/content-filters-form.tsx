'use client';

import { Button } from '@gps/ui/button';
import { Select, TextField } from '@gps/ui/field';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ContentKind, ContentState } from '@/gql/graphql';
import page from '@/features/shell/page.module.css';
import { KINDS, STATES, type ContentFilters } from './content-filters';

export function ContentFiltersForm({ filters, onApply }: { filters: ContentFilters; onApply: (filters: ContentFilters) => void }) {
  const t = useTranslations('contentBrowse');
  const app = useTranslations('app');
  const audit = useTranslations('audit');
  const [draft, setDraft] = useState(filters);
  const choose = (change: Partial<ContentFilters>): void => {
    setDraft({ ...draft, ...change });
    onApply({ ...draft, ...change });
  };
  return (
    <form
      className={page.filters}
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onApply(draft);
      }}
    >
      <div className={page.grow}>
        <TextField
          label={t('author')}
          placeholder={t('authorHint')}
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          value={draft.author}
          onChange={(event) => setDraft({ ...draft, author: event.target.value })}
        />
      </div>
      <Select
        label={t('kind')}
        value={draft.kind ?? ''}
        onChange={(event) => choose({ kind: (event.target.value || null) as ContentKind | null })}
      >
        <option value="">{app('all')}</option>
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`kinds.${kind}`)}
          </option>
        ))}
      </Select>
      <Select
        label={t('state')}
        value={draft.state ?? ''}
        onChange={(event) => choose({ state: (event.target.value || null) as ContentState | null })}
      >
        <option value="">{app('all')}</option>
        {STATES.map((state) => (
          <option key={state} value={state}>
            {t(`states.${state}`)}
          </option>
        ))}
      </Select>
      {(['from', 'to'] as const).map((name) => (
        <TextField
          key={name}
          type="date"
          label={audit(name)}
          value={draft[name]}
          onChange={(event) => setDraft({ ...draft, [name]: event.target.value })}
        />
      ))}
      <Button type="submit" size="sm">
        {audit('apply')}
      </Button>
    </form>
  );
}
