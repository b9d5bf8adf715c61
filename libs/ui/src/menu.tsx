'use client';

import { Check } from 'lucide-react';
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

export interface MenuCheckItemProps {
  checked: boolean;
  onSelect: () => void;
  disabled?: boolean;
  children: ReactNode;
}

/** On or off; the menu stays, so that several can be changed in a row. */
export function MenuCheckItem({ checked, onSelect, disabled = false, children }: MenuCheckItemProps) {
  return (
    <Radix.CheckboxItem
      className={styles['item']}
      checked={checked}
      disabled={disabled}
      onSelect={(event) => {
        event.preventDefault();
        onSelect();
      }}
    >
      <span className={styles['check']}>
        <Radix.ItemIndicator>
          <Check aria-hidden="true" />
        </Radix.ItemIndicator>
      </span>
      <span className={styles['text']}>{children}</span>
    </Radix.CheckboxItem>
  );
}

export function MenuLabel({ children }: { children: ReactNode }) {
  return <Radix.Label className={styles['label']}>{children}</Radix.Label>;
}
