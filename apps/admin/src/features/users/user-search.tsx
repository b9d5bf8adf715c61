'use client';

import { TextField } from '@gps/ui/field';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMay } from '@/platform/session/permissions';

const WAIT_MS = 300;

/** Searches while one types, with a pause, and at once with Enter. */
export function UserSearch({ value, onSearch }: { value: string; onSearch: (query: string) => void }) {
  const t = useTranslations('users');
  const may = useMay();
  const [text, setText] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const soon = (next: string, wait: number): void => {
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onSearch(next), wait);
  };
  return (
    <form
      // Whoever follows a link meanwhile is not called back by the search that was still to come.
      onBlur={({ relatedTarget }) => relatedTarget instanceof HTMLAnchorElement && clearTimeout(timer.current)}
      onSubmit={(event) => {
        event.preventDefault();
        soon(text, 0);
      }}
    >
      <TextField
        type="search"
        name="query"
        label={t('searchLabel')}
        placeholder={may('users:read-email') ? t('searchEmail') : t('search')}
        maxLength={100}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => soon(event.target.value, WAIT_MS)}
      />
    </form>
  );
}
