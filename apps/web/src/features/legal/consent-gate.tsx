'use client';

import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

/** What everybody may do who has not agreed: read what it is about, take their data with them, leave. */
const OPEN = /^\/(legal\/|transparency|settings\/(export|delete)$|account-deleted|help$)/;

/** In front of every page while something must be accepted. The API decides; this only says why nothing else would work. */
export function ConsentGate({ asked, children }: { asked: ReactNode; children: ReactNode }) {
  const path = usePathname();
  return asked !== null && !OPEN.test(path) ? asked : children;
}
