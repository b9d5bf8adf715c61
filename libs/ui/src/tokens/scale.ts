/** Sizes in pixels; the generated variables are in rem so that they follow the reader's own setting. */
export const TYPE = { xs: 12, sm: 14, md: 16, lg: 18, xl: 22, '2xl': 28, '3xl': 36 } as const;

/** Line heights: text breathes, headings and tables do not. */
export const LEADING = { tight: 1.15, snug: 1.35, text: 1.5 } as const;

export const SPACE = { 1: 4, 2: 8, 3: 12, 4: 16, 6: 24, 8: 32, 12: 48 } as const;

export const RADIUS = { control: '6px', card: '10px', full: '9999px' } as const;

export const MOTION = { fast: '120ms', normal: '160ms', slow: '200ms', ease: 'cubic-bezier(0.2, 0, 0, 1)' } as const;

export const FONTS = {
  text: "'Inter Variable', Inter, system-ui, -apple-system, 'Segoe UI', sans-serif",
  display: "'Barlow Condensed', 'Roboto Condensed', 'Arial Narrow', system-ui, sans-serif",
} as const;

/** Shadows only for what floats. */
export const SHADOW = {
  dark: '0 8px 28px rgb(0 0 0 / 0.55), 0 1px 3px rgb(0 0 0 / 0.5)',
  light: '0 8px 28px rgb(20 27 38 / 0.16), 0 1px 3px rgb(20 27 38 / 0.12)',
} as const;
