import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import styles from './state.module.css';

export interface EmptyStateProps {
  title: string;
  /** What to do next. */
  children?: ReactNode;
  action?: ReactNode;
  icon?: ReactNode;
  /** When it stands for the whole page, its title is the page's heading. */
  page?: boolean;
}

export function EmptyState({ title, children, action, icon, page = false }: EmptyStateProps) {
  const Title = page ? 'h1' : 'p';
  return (
    <div className={styles['state']}>
      {icon ? (
        <span className={styles['icon']} aria-hidden="true">
          {icon}
        </span>
      ) : null}
      <Title className={styles['title']}>{title}</Title>
      {children ? <p className={styles['text']}>{children}</p> : null}
      {action}
    </div>
  );
}

export interface ErrorStateProps {
  title: string;
  children?: ReactNode;
  retryLabel: string;
  onRetry: () => void;
  busy?: boolean;
}

export function ErrorState({ title, children, retryLabel, onRetry, busy = false }: ErrorStateProps) {
  return (
    <div className={styles['state']} role="alert">
      <p className={styles['title']}>{title}</p>
      {children ? <p className={styles['text']}>{children}</p> : null}
      <Button onClick={onRetry} busy={busy}>
        {retryLabel}
      </Button>
    </div>
  );
}
