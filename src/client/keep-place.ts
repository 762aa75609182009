/** Following a language's link keeps the place on the page: the fragment of the address. */
for (const list of document.querySelectorAll('[data-languages]')) {
  list.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link !== null) link.hash = location.hash;
  });
}
