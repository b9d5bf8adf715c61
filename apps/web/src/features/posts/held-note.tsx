import { Hourglass } from 'lucide-react';
import styles from './held-note.module.css';

/** Told to the author of a post or comment that a rule holds: nobody else sees it until a person has looked. */
export function HeldNote({ text }: { text: string }) {
  return (
    <p className={styles.note} role="note">
      <Hourglass aria-hidden="true" />
      <span>{text}</span>
    </p>
  );
}
