/** Following a language's link keeps what was asked for in the address, and the place on the page. */
for (const list of document.querySelectorAll('[data-languages]')) {
  list.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null) return;
    link.search = location.search;
    link.hash = location.hash;
  });
}
