import styles from './analytics.module.css';

export interface ShownFigure {
  readonly value?: number | null;
  readonly hidden: boolean;
}

/** A figure, or the sign that it is about too few; said in words to readers. */
export function FigureCell({ figure, text, hidden }: { figure: ShownFigure; text: string; hidden: string }) {
  if (!figure.hidden) return <>{text}</>;
  return (
    <span className={styles.hidden}>
      <span aria-hidden="true">⋯</span>
      <span className="gps-visually-hidden">{hidden}</span>
    </span>
  );
}
