// What the live pages share: the choice of language, and a line for each thing an element tells its page.
const events = [
  'berdaya-before-record',
  'berdaya-recorded',
  'berdaya-kept',
  'berdaya-recap-updated',
  'berdaya-before-plan-record',
  'berdaya-plan-kept',
  'berdaya-plan-submitted',
  'berdaya-plan-refused',
  'berdaya-plan-chosen',
  'berdaya-before-export',
];
const log = document.querySelector('#log');

for (const type of events) {
  document.addEventListener(type, ({ detail }) => {
    const line = document.createElement('li');
    line.textContent = `${type} ${JSON.stringify(detail)}`;
    log.prepend(line);
  });
}

for (const button of document.querySelectorAll('[data-language]')) {
  button.addEventListener('click', () => {
    document.documentElement.lang = button.dataset.language;
  });
}
