'use client';

import { useEffect, useRef, type RefObject } from 'react';
import type { ShortcutGroup } from './shortcut-map';

export type Shortcuts = Readonly<Record<string, (() => void) | undefined>>;

interface Registered {
  readonly group: ShortcutGroup;
  readonly shortcuts: RefObject<Shortcuts>;
}

const SEQUENCE_MS = 900;
/** What the screens that stand now have registered. */
const standing = new Set<Registered>();

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** What works just now, for whoever offers it by other ways than keys. */
export function workingShortcuts(): readonly { group: ShortcutGroup; key: string; run: () => void }[] {
  return [...standing].flatMap(({ group, shortcuts }) =>
    Object.entries(shortcuts.current).flatMap(([key, run]) => (run ? [{ group, key, run }] : [])),
  );
}

/**
 * Keys by what they type: `d`, `?`, or two after each other: `g c`. They rest while somebody types, while a dialog is open,
 * and with Ctrl, Alt or Cmd held, so that nothing of the browser or of a screen reader is taken away. Each stands in the
 * shortcut map under its group.
 */
export function useShortcuts(group: ShortcutGroup, shortcuts: Shortcuts): void {
  const current = useRef(shortcuts);
  useEffect(() => {
    current.current = shortcuts;
  });
  useEffect(() => {
    const own = { group, shortcuts: current };
    standing.add(own);
    let first: { key: string; at: number } | null = null;
    const pressed = (event: KeyboardEvent): void => {
      if (
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        event.defaultPrevented ||
        isTyping(event.target) ||
        document.querySelector('[role="dialog"]')
      )
        return;
      const sequence = first && Date.now() - first.at < SEQUENCE_MS ? `${first.key} ${event.key}` : event.key;
      const run = current.current[sequence] ?? current.current[event.key];
      first = run ? null : { key: event.key, at: Date.now() };
      if (!run) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', pressed);
    return () => {
      standing.delete(own);
      document.removeEventListener('keydown', pressed);
    };
  }, [group]);
}
