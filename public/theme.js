// Brings the colours that were chosen onto the page before anything is drawn; src/view/useTheme.ts keeps the choice.
try {
  document.documentElement.dataset.theme = localStorage.getItem('kubok-theme') ?? 'system';
} catch {
  // A browser that keeps nothing has nothing chosen.
}
