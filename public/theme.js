// Brings the colours that were chosen onto the page before anything is drawn; src/view/useTheme.ts keeps the choice.
try {
  document.documentElement.dataset.theme = localStorage.getItem('kubok-theme') ?? 'system';
} catch {
  // A browser that keeps nothing has nothing chosen.
}

// In a frame of another page, `?embed`, only the bracket shows and links open elsewhere, also before the page is alive.
if (new URLSearchParams(location.search).has('embed')) {
  document.documentElement.dataset.embed = '';
  document.head.append(Object.assign(document.createElement('base'), { target: '_blank' }));
}
