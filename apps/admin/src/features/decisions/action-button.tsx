'use client';

import { buttonClass } from '@gps/ui/button';
import styles from './action-button.module.css';

/** An action with its key beside it. */
export function ActionButton({
  label,
  hint,
  danger = false,
  onClick,
}: {
  label: string;
  hint?: string;
  danger?: boolean;
  onClick: () => void;
}) {
  return (
    <button
      type="button"
      className={`${buttonClass('secondary', 'sm')} ${styles.action} ${danger ? styles.danger : ''}`}
      onClick={onClick}
      aria-keyshortcuts={hint?.toLowerCase()}
    >
      <span>{label}</span>
      {hint ? <kbd aria-hidden="true">{hint}</kbd> : null}
    </button>
  );
}
