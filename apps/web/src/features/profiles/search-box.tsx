'use client';

import { Button } from '@gps/ui/button';
import { TextField } from '@gps/ui/field';
import { Search } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useSearchParams } from 'next/navigation';
import styles from './search-box.module.css';

/** A plain form: it works before any script has come, and its address can be shared. */
export function SearchBox({ action, label, button, value }: { action: string; label: string; button: string; value: string }) {
  const input = useRef<HTMLInputElement>(null);
  const focus = useSearchParams().get('focus') === 'search';
  useEffect(() => {
    if (focus) input.current?.focus();
  }, [focus]);
  return (
    <form action={action} role="search" className={styles.form}>
      <TextField
        ref={input}
        label={label}
        hideLabel
        placeholder={label}
        type="search"
        name="q"
        defaultValue={value}
        maxLength={100}
        autoComplete="off"
      />
      <Button type="submit" icon={<Search aria-hidden="true" />}>
        {button}
      </Button>
    </form>
  );
}
