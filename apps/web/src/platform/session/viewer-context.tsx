'use client';

import { createContext, useContext, type ReactNode } from 'react';

/** What browser code needs to know of the signed-in person. */
export interface BrowserViewer {
  readonly handle: string;
  readonly displayName: string;
  readonly avatarUrl: string | null;
  readonly canWrite: boolean;
}

const Context = createContext<BrowserViewer | null>(null);

export function ViewerProvider({ viewer, children }: { viewer: BrowserViewer | null; children: ReactNode }) {
  return <Context.Provider value={viewer}>{children}</Context.Provider>;
}

export function useViewer(): BrowserViewer | null {
  return useContext(Context);
}
