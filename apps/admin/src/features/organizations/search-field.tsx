'use client';

import { TextField } from '@gps/ui/field';
import { useEffect, useRef, useState } from 'react';

const WAIT_MS = 300;

export interface SearchFieldProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly onSearch: (text: string) => void;
}

/** Searches while one types, with a pause, and at once with Enter. */
export function SearchField({ label, placeholder, value, onSearch }: SearchFieldProps) {
  const [text, setText] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const soon = (next: string, wait: number): void => {
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onSearch(next), wait);
  };
  return (
    <TextField
      type="search"
      label={label}
      placeholder={placeholder ?? label}
      maxLength={100}
      autoComplete="off"
      spellCheck={false}
      value={text}
      onChange={(event) => soon(event.target.value, WAIT_MS)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        // It may stand in a form that something else sends.
        event.preventDefault();
        soon(text, 0);
      }}
    />
  );
}
