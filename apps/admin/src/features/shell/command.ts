import type { LucideIcon } from 'lucide-react';

/** One line of the palette. */
export interface Command {
  readonly id: string;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly hint?: string;
  readonly run: () => void;
}
