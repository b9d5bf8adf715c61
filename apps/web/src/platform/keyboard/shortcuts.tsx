'use client';

import dynamic from 'next/dynamic';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { useCompose } from '@/features/posts/compose-context';

const ShortcutsDialog = dynamic(() => import('./shortcuts-dialog'), { ssr: false });

const TYPING = 'input, textarea, select, [contenteditable], [role="menu"], [role="dialog"]';

/** Moves the focus by one post, from the focused one or the first in view. */
function step(by: 1 | -1): void {
  const posts = [...document.querySelectorAll<HTMLElement>('[data-post]')];
  const current = document.activeElement?.closest<HTMLElement>('[data-post]');
  const from = current ? posts.indexOf(current) : posts.findIndex((post) => post.getBoundingClientRect().bottom > 80) - (by === 1 ? 1 : 0);
  const target = posts[Math.max(0, Math.min(posts.length - 1, from + by))];
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'nearest' });
}

function press(action: string): void {
  document.activeElement?.closest('[data-post]')?.querySelector<HTMLElement>(`[data-action="${action}"]`)?.click();
}

/** j and k move, l likes, o opens, n writes, / searches, ? helps. Never while somebody types, and off when they say so. */
export function Shortcuts({ canWrite }: { canWrite: boolean }) {
  const router = useRouter();
  const compose = useCompose();
  const [help, setHelp] = useState(false);

  useEffect(() => {
    const actions: Record<string, () => void> = {
      j: () => step(1),
      k: () => step(-1),
      l: () => press('like'),
      o: () => press('open'),
      '/': () => router.push('/explore?focus=search'),
      '?': () => setHelp(true),
      ...(canWrite ? { n: compose } : {}),
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if ((event.target as Element | null)?.closest?.(TYPING) || document.querySelector('[role="dialog"]')) return;
      const action = actions[event.key];
      if (!action) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [canWrite, compose, router]);

  return help ? <ShortcutsDialog onClose={() => setHelp(false)} /> : null;
}
