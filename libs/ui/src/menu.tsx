'use client';

import * as Radix from 'radix-ui/dropdown-menu';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './menu.module.css';

export interface MenuProps {
  /** The button that opens it. */
  trigger: ReactNode;
  children: ReactNode;
  align?: 'start' | 'end';
  /** For a menu whose code came because somebody pressed its button. */
  defaultOpen?: boolean;
}

export function Menu({ trigger, children, align = 'end', defaultOpen = false }: MenuProps) {
  return (
    <Radix.Root modal={false} defaultOpen={defaultOpen}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content className={styles['content']} align={align} sideOffset={4} collisionPadding={8}>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

export interface MenuItemProps {
  onSelect: () => void;
  icon?: ReactNode;
  danger?: boolean;
  disabled?: boolean;
  shortcut?: string;
  children: ReactNode;
}

export function MenuItem({ onSelect, icon, danger = false, disabled = false, shortcut, children }: MenuItemProps) {
  return (
    <Radix.Item className={classNames(styles['item'], danger && styles['danger'])} onSelect={onSelect} disabled={disabled}>
      {icon}
      <span className={styles['text']}>{children}</span>
      {shortcut ? <kbd className={styles['shortcut']}>{shortcut}</kbd> : null}
    </Radix.Item>
  );
}

export function MenuSeparator() {
  return <Radix.Separator className={styles['separator']} />;
}
