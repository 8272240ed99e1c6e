// Says so once the service worker, which offline.html starts, has stored the whole portal.
const line = document.querySelector('#offline-ready');

// Service workers want HTTPS or localhost; elsewhere the page simply does without.
if (line && 'serviceWorker' in navigator) {
  navigator.serviceWorker.ready.then(() => {
    line.textContent = line.dataset.text;
  });
}
