'use client';

import dynamic from 'next/dynamic';
import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';

const ComposerDialog = dynamic(() => import('./composer-dialog'), { ssr: false });

const Context = createContext<() => void>(() => undefined);

/** Lets any part of the shell open the composer. */
export function ComposeProvider({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <Context.Provider value={useCallback(() => setOpen(true), [])}>
      {children}
      {open ? <ComposerDialog onClose={() => setOpen(false)} /> : null}
    </Context.Provider>
  );
}

export function useCompose(): () => void {
  return useContext(Context);
}
