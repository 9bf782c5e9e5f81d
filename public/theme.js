// Applies the stored colour theme before the first paint; src/view/app/useTheme.ts stores it.
try {
  document.documentElement.dataset.theme = localStorage.getItem('kubok-theme') ?? 'system';
} catch {
  // Storage may be forbidden; the system's theme then stays.
}

const query = new URLSearchParams(location.search);

// A prerendered page knows the whole cup: with `?day=` CSS hides it until React shows it as of that day, so that no
// later score is seen; src/view/app/useDay.ts shows it again.
if (query.has('day')) document.documentElement.dataset.day = '';

// With `?embed`, in a frame of another page, CSS shows only the bracket, and links open in a new tab, even before
// React has hydrated the page.
if (query.has('embed')) {
  document.documentElement.dataset.embed = '';
  document.head.append(Object.assign(document.createElement('base'), { target: '_blank' }));
}
