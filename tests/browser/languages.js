// The languages of the site, as addresses (`code`) and pages (`tag`, `dir`) write them.

const language = (code, { tag = code, dir = 'ltr' } = {}) => ({ code, tag, dir });

export const LANGUAGES = [
  language('id'),
  language('en'),
  language('fr'),
  language('es'),
  language('pt'),
  language('ca'),
  language('de'),
  language('nl'),
  language('tr'),
  language('ru'),
  language('ar', { dir: 'rtl' }),
  language('ko'),
  language('zh', { tag: 'zh-Hans' }),
];

export const languageOf = (code) => LANGUAGES.find((one) => one.code === code);

export const ENGLISH = languageOf('en');

/** Each direction of writing once; every language with `run --all`. */
export const SAMPLE = process.env.EVERY_LANGUAGE ? LANGUAGES : [ENGLISH, languageOf('ar')];

/** The languages of the desk. */
export const DESK = ['en', 'fr', 'es'].map(languageOf);
