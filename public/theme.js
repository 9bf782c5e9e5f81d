// Applies the stored colour theme before the first paint; src/view/app/useTheme.ts stores it.
try {
  document.documentElement.dataset.theme = localStorage.getItem('kubok-theme') ?? 'system';
} catch {
  // Storage may be forbidden; the system's theme then stays.
}

const query = new URLSearchParams(location.search);

// A prerendered page knows the whole cup: with `?day=` CSS hides it and its title stands behind another, so that no
// later score is seen; src/view/app/startPage.tsx renders the page of that day in its place.
if (query.has('day')) {
  document.documentElement.dataset.day = '';
  document.title = 'Kubok';
}

// With `?embed`, in a frame of another page, CSS shows only the bracket, and links open in a new tab, even before
// React has hydrated the page.
if (query.has('embed')) {
  document.documentElement.dataset.embed = '';
  document.head.append(Object.assign(document.createElement('base'), { target: '_blank' }));
}
