'use client';

import { createContext, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from 'react';
import { Button } from './button.tsx';
import styles from './toast.module.css';

interface Toast {
  id: number;
  text: string;
  action?: { label: string; run: () => void };
}

interface ToastApi {
  /** Shows one line for a while. With an action (such as undo) it stays longer. */
  show: (text: string, action?: Toast['action']) => void;
}

const Context = createContext<ToastApi>({ show: () => undefined });

/** How long a reader has; an action needs time to be seen and reached. */
const PLAIN_MS = 5000;
const ACTION_MS = 8000;

export function ToastProvider({ children, regionLabel }: { children: ReactNode; regionLabel: string }) {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const next = useRef(0);
  const dismiss = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), []);
  const show = useCallback<ToastApi['show']>(
    (text, action) => {
      const id = (next.current += 1);
      setToasts((all) => [...all.slice(-2), action ? { id, text, action } : { id, text }]);
      setTimeout(() => dismiss(id), action ? ACTION_MS : PLAIN_MS);
    },
    [dismiss],
  );
  return (
    <Context.Provider value={useMemo(() => ({ show }), [show])}>
      {children}
      <div className={styles['region']} role="status" aria-live="polite" aria-label={regionLabel}>
        {toasts.map((toast) => (
          <div key={toast.id} className={styles['toast']}>
            <span>{toast.text}</span>
            {toast.action ? (
              <Button
                size="sm"
                variant="quiet"
                onClick={() => {
                  toast.action?.run();
                  dismiss(toast.id);
                }}
              >
                {toast.action.label}
              </Button>
            ) : null}
          </div>
        ))}
      </div>
    </Context.Provider>
  );
}

export function useToast(): ToastApi {
  return useContext(Context);
}
