// Some pages of the parent theme label a field by an id that the field does not have; a screen reader then reads no name.
document.addEventListener('DOMContentLoaded', () => {
  for (const label of document.querySelectorAll('label[for]')) {
    if (document.getElementById(label.htmlFor)) continue;
    const group = label.closest('.pf-v5-c-form__group');
    const field = group?.querySelector('input:not([type="hidden"]), select, textarea');
    if (field?.id) label.htmlFor = field.id;
  }
  // The warning above recovery codes is a heading of the fourth level right below the first.
  for (const title of document.querySelectorAll('h4.pf-v5-c-alert__title')) title.setAttribute('aria-level', '2');
});
