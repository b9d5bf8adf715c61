// Names for controls that the parent theme leaves without one, or names otherwise than it shows them.
const MENU = { en: 'Menu', de: 'Menü', es: 'Menú', it: 'Menu', pt: 'Menu' };
const language = document.documentElement.lang.slice(0, 2);

function nameControls() {
  for (const button of document.querySelectorAll('.pf-v5-c-menu-toggle.pf-m-plain:not([aria-label])')) {
    if (!button.textContent.trim()) button.setAttribute('aria-label', MENU[language] ?? MENU.en);
  }
  for (const toggle of document.querySelectorAll('.pf-v5-c-menu-toggle[aria-label]')) {
    const shown = toggle.textContent.trim();
    if (shown && !toggle.getAttribute('aria-label').includes(shown))
      toggle.setAttribute('aria-label', `${toggle.getAttribute('aria-label')}: ${shown}`);
  }
}

new MutationObserver(nameControls).observe(document.body, { childList: true, subtree: true, characterData: true });
nameControls();
