/** The theme switch. Where storage is closed to us the choice still holds for the page. */
const KEY = 'clear-and-costed:theme';
const root = document.documentElement;
const select = document.querySelector<HTMLSelectElement>('.theme select');

const apply = (theme: string | null) => {
  root.dataset['theme'] = theme === 'light' || theme === 'dark' ? theme : 'system';
  if (select) select.value = root.dataset['theme'];
};
const stored = (): string | null => {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return root.dataset['theme'] ?? null;
  }
};

select?.addEventListener('change', () => {
  apply(select.value);
  try {
    localStorage.setItem(KEY, select.value);
  } catch {
    // Private windows and blocked storage: nothing to remember it in.
  }
});
addEventListener('storage', (event) => event.key === KEY && apply(event.newValue));
// Also when the browser brings a page back as it was left.
addEventListener('pageshow', () => apply(stored()));
