// How the table of pages is written down. Everything public and personal has its place in one of the
// files beside this one; `pages.spec.js` visits all of it.
//
// A page has a `route` as in `src/app.rs` without its language, and a `path` in its plain state. A
// state is another path, or a way there (`walk`) that yields each answer it comes to.

/** A page that search engines may show. */
export const found = (page) => ({ found: true, ...page });

/** A page that they may not. */
export const hidden = (page) => ({ found: false, ...page });

/** Another state of a page, which has a path. */
export const at = (name, path, more = {}) => ({
  name,
  ...more,
  async *walk({ open, known, language }) {
    const place = typeof path === 'function' ? path(known, language) : path;
    yield { response: await open(place), status: more.status };
  },
});

/** What somebody does, and each page that they come to. */
export const walk = (name, steps, more = {}) => ({ name, ...more, walk: steps });

/** Whether a path is one of a route. */
export const leadsTo = (route, path) =>
  new RegExp(`^${route.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path.split('?')[0]);
