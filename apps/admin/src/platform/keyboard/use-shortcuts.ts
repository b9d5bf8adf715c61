'use client';

import { useEffect, useRef } from 'react';

export type Shortcuts = Readonly<Record<string, (() => void) | undefined>>;

const SEQUENCE_MS = 900;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/**
 * Keys by what they type: `d`, `?`, or two after each other: `g c`. They rest while somebody types, while a dialog is open,
 * and with Ctrl, Alt or Cmd held, so that nothing of the browser or of a screen reader is taken away.
 */
export function useShortcuts(shortcuts: Shortcuts): void {
  const current = useRef(shortcuts);
  useEffect(() => {
    current.current = shortcuts;
  });
  useEffect(() => {
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
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}
