'use client';

import type { KeyboardEvent as ReactKeyboardEvent, RefObject } from 'react';
import { useShortcuts } from '@/platform/keyboard/use-shortcuts';

const ROW = 'tr[data-row]';

function rowsOf(body: HTMLElement | null): readonly HTMLElement[] {
  return [...(body?.querySelectorAll<HTMLElement>(ROW) ?? [])];
}

function focusRow(row: HTMLElement | undefined): void {
  const opener = row?.querySelector<HTMLElement>('[data-open], a, button');
  opener?.focus();
  row?.scrollIntoView({ block: 'nearest' });
}

/**
 * The keyboard's way through a list: the focus stands on what opens the row, so that Enter opens it and a reader of the
 * screen hears it, and the table stays a table.
 */
export function useRowKeys(body: RefObject<HTMLElement | null>, clearSelection: () => void) {
  const at = (): number => rowsOf(body.current).findIndex((row) => row.contains(document.activeElement));
  const move = (by: number): void => {
    const rows = rowsOf(body.current);
    focusRow(rows[Math.min(Math.max(at() + by, 0), rows.length - 1)]);
  };
  const select = (range: boolean): void => {
    const box = rowsOf(body.current)[at()]?.querySelector('input[type="checkbox"]');
    box?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey: range }));
  };
  useShortcuts('lists', {
    j: () => move(1),
    k: () => move(-1),
    x: () => select(false),
    X: () => select(true),
    Escape: clearSelection,
  });
  return (event: ReactKeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const rows = rowsOf(body.current);
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Home') focusRow(rows[0]);
    else if (event.key === 'End') focusRow(rows.at(-1));
    else return;
    if (event.shiftKey && event.key.startsWith('Arrow')) select(true);
    event.preventDefault();
  };
}
