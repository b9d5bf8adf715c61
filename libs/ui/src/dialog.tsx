'use client';

import { X } from 'lucide-react';
import * as Radix from 'radix-ui/dialog';
import type { ReactNode } from 'react';
import { IconButton } from './button.tsx';
import { classNames } from './class-names.ts';
import styles from './dialog.module.css';

export interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: ReactNode;
  closeLabel: string;
  /** On a phone it comes from the bottom edge; `full` fills the screen there. */
  phone?: 'sheet' | 'full';
  children?: ReactNode;
  /** Buttons, the one that acts last. */
  actions?: ReactNode;
  /** Called when focus enters, instead of focusing the first control. */
  onOpenAutoFocus?: (event: Event) => void;
}

export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  closeLabel,
  phone = 'sheet',
  children,
  actions,
  onOpenAutoFocus,
}: DialogProps) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className={styles['overlay']} />
        <Radix.Content
          className={classNames(styles['content'], styles[phone])}
          {...(description ? {} : { 'aria-describedby': undefined })}
          {...(onOpenAutoFocus ? { onOpenAutoFocus } : {})}
        >
          <header className={styles['header']}>
            <Radix.Title className={styles['title']}>{title}</Radix.Title>
            <Radix.Close asChild>
              <IconButton label={closeLabel} size="sm">
                <X aria-hidden="true" />
              </IconButton>
            </Radix.Close>
          </header>
          {description ? <Radix.Description className={styles['description']}>{description}</Radix.Description> : null}
          {children ? <div className={styles['body']}>{children}</div> : null}
          {actions ? <footer className={styles['actions']}>{actions}</footer> : null}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
