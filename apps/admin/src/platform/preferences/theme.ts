import { COOKIES, type Theme } from './cookies';
import { writePreference } from './write-preference';

/** What is shown now, whoever chose it. */
export function currentTheme(): 'dark' | 'light' {
  if (typeof document === 'undefined') return 'dark';
  const chosen = document.documentElement.dataset['theme'];
  if (chosen === 'dark' || chosen === 'light') return chosen;
  return matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark';
}

export function applyTheme(theme: Theme): void {
  writePreference(COOKIES.theme, theme);
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
