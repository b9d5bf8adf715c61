'use client';

import type { Permission } from '@gps/permissions';
import { createContext, useContext, type ReactNode } from 'react';
import type { ViewerQuery } from '@/gql/graphql';

const Context = createContext<ViewerQuery['me'] | null>(null);

export function ViewerProvider({ viewer, children }: { viewer: ViewerQuery['me']; children: ReactNode }) {
  return <Context.Provider value={viewer}>{children}</Context.Provider>;
}

export function useViewer(): ViewerQuery['me'] {
  const viewer = useContext(Context);
  if (!viewer) throw new Error('useViewer outside of the dashboard');
  return viewer;
}

/** Whether to show something. What may be done is decided by the API. */
export function useMay(): (permission: Permission) => boolean {
  const { permissions } = useViewer();
  return (permission) => permissions.includes(permission);
}
