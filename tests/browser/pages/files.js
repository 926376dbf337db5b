// What is no page in a language: files, and addresses that lead on. Each has its route as in `src/app.rs`.

const PLAIN = [
  ['members.json', 'application/json'],
  ['members.csv', 'text/csv'],
  ['members.geojson', 'application/geo+json'],
  ['members.atom', 'application/atom+xml'],
  ['members.schema.json', 'application/schema+json'],
  ['sitemap.xml', 'application/xml'],
  ['robots.txt', 'text/plain'],
  ['.well-known/security.txt', 'text/plain'],
  ['healthz', 'text/plain'],
];

/** The address of a file is that on the page which has it. */
const on = (page, address) => async (known, read) => {
  const found = (await read(page(known))).match(address);
  if (!found) throw new Error(`${page(known)} has no ${address}`);
  return found[0];
};

export const FILES = [
  ...PLAIN.map(([name, type]) => ({ route: `/${name}`, path: `/${name}`, type })),
  { route: '/{locale}/sitemap.xml', path: '/ar/sitemap.xml', type: 'application/xml' },
  { route: '/static/{name}', path: on(() => '/en/', /\/static\/site[^"]+/), type: 'text/css' },
  { route: '/documents/{file}', path: on(() => '/en/campaign', /\/documents\/[^"]+/), type: 'application/pdf' },
  { route: '/supporters/{file}', path: on(() => '/en/', /\/supporters\/[^"]+/), type: 'image/jpeg' },
  { route: '/members/{number}/badge.svg', path: '/members/6/badge.svg', type: 'image/svg+xml' },
  { route: '/members/{number}/{name}', path: on(() => '/en/members/6', /\/members\/6\/picture[^"]+/), type: 'image/jpeg' },
  {
    route: '/{locale}/signup/{token}/profile/files/{id}',
    path: on(({ member }) => `/en/signup/${member}/profile/picture`, /\/en\/signup\/[^"]+\/files\/[^"]+/),
    type: 'image/jpeg',
  },
  { route: '/', path: '/', leadsTo: '/en/' },
  { route: '/{locale}', path: '/en', leadsTo: '/en/' },
];
