// On a page that has moved: opens its new address, with the query and the fragment of the old one.
const { search, hash } = location;
location.replace(document.currentScript.dataset.to + search + hash);
