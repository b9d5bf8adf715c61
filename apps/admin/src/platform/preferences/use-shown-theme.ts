'use client';

import { useSyncExternalStore } from 'react';
import { currentTheme } from './theme';

function watch(changed: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: light)');
  system.addEventListener('change', changed);
  const chosen = new MutationObserver(changed);
  chosen.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    system.removeEventListener('change', changed);
    chosen.disconnect();
  };
}

/** Dark or light, and again when that changes; for what is painted once and not by the style sheet. */
export const useShownTheme = (): 'dark' | 'light' => useSyncExternalStore(watch, currentTheme, () => 'dark');
