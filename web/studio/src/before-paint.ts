// Runs before anything is painted: the chosen theme and text size hold from the first picture on. `script` tells the styles that the
// plain page may wait for the studio.
const root = document.documentElement;
root.classList.add('script');
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
  const size = localStorage.getItem('text-size');
  if (size === 'large' || size === 'larger') root.dataset['size'] = size;
} catch {
  // Nothing is kept in this browser; the device's own theme holds.
}
export {};
