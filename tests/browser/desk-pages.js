// Every page of the desk with its states. A page is looked at in each language of the desk, its
// other states in English. `route` is the entry in the route table; `path` a path or how to find
// one; `steps` what leads to a state, returning the last answer. `as` says who looks: a role,
// `nobody` (not signed in) or `fresh` (an administrator of a desk that nobody has used yet); `landsOn`
// where they are sent instead.

import {
  IMPORT, amendedMeanwhile, archives, decidedMeanwhile, disables, discards, entersAgain,
  guessedTooOften, imports, invitation, invites, makesCodes, misplaces, notedMeanwhile,
  opensDetails, pasted, pressed, releasesTicked, sent, sessionEnds, sessionGoesOn, setUp,
  signIn, translatedMeanwhile, waveMeanwhile,
} from './desk-steps.js';

const CSV = 'text/csv; charset=utf-8';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const page = (route, name, path = route, more = {}) => ({ route, name, path, ...more });
const file = (route, type, path = route) => ({ route, type, path });
const at = (name, path, more = {}) => ({ name, path, ...more });
const after = (name, status, steps, more = {}) => ({ name, status, steps, ...more });

const of = (name, more = '') => (desk) => desk.made[name].path + more;
const deciding = (name, verdict) => of(name, `/decide?verdict=${verdict}`);

const merging = (desk) => `${desk.made.duplicate.path}/merge?with=${desk.made.pledged.reference}`;

const SIGNING_IN = [
  page('/admin/sign-in', 'sign-in', '/admin/sign-in', {
    as: 'nobody',
    states: [
      at('sign-in needed', '/admin/signups', { as: 'nobody', landsOn: '/admin/sign-in' }),
      after('sign-in refused', 422, sent('/admin/sign-in', signIn), { as: 'nobody' }),
      after('too many attempts', 429, guessedTooOften, { as: 'nobody' }),
      after('a form kept while the session ended', 401, sessionEnds),
      after('a kept form comes back', 200, sessionGoesOn),
    ],
  }),
  page('/admin/invitation/{token}', 'invitation', invitation, {
    as: 'nobody',
    states: [
      after('invitation with errors', 422, sent(invitation), { as: 'nobody' }),
      at('no such invitation', '/admin/invitation/aaaaaaaaaaaaaaaaaaaaaaaaaa', { as: 'nobody', status: 404 }),
    ],
  }),
  page('/admin/welcome', 'welcome without codes', '/admin/welcome', {
    as: 'nobody',
    states: [after('welcome with recovery codes', 200, setUp, { as: 'nobody' })],
  }),
];

const WORK = [
  { route: '/admin', leadsTo: '/admin/' },
  page('/admin/', 'work', '/admin/', {
    states: [
      at('work for a reader', '/admin/', { as: 'reader' }),
      at('no work', '/admin/', { as: 'fresh' }),
    ],
  }),
  page('/admin/work/{list}', 'work list', '/admin/work/new', {
    states: ['ours', 'theirs', 'pledged', 'failed', 'quarantine', 'unconfirmed'].map((list) =>
      at(`work list ${list}`, `/admin/work/${list}`),
    ),
  }),
  page('/admin/proposals', 'proposals', '/admin/proposals', {
    states: [
      at('proposals for a reader', '/admin/proposals', { as: 'reader' }),
      at('no proposals', '/admin/proposals', { as: 'fresh' }),
      at('proposals all ticked', '/admin/proposals?ticked=all'),
      after('proposals released', 200, releasesTicked),
    ],
  }),
];

const SIGNUPS = [
  page('/admin/signups/{reference}', 'signup in its list', of('received', '?list=new'), {
    states: [
      ...['long', 'formula', 'taken', 'asked', 'answered', 'proposed', 'refused', 'outdated', 'pledged', 'corrected', 'writing', 'profile', 'member', 'correction', 'declined', 'archived', 'withdrawn', 'disowned', 'unconfirmed', 'quarantined', 'objection', 'failed', 'duplicate', 'entered'].map(
        (name) => at(`signup ${name}`, of(name)),
      ),
      ...['received', 'proposed', 'unconfirmed', 'objection', 'member'].map((name) =>
        at(`signup ${name} for a reader`, of(name), { as: 'reader' }),
      ),
      at('signup for a reviewer', of('received'), { as: 'reviewer' }),
      at('signup in a filtered list', of('received', '?list=all%3Fstate%3Dreceived%26sort%3Dcountry')),
      at('no such signup', '/admin/signups/HRC-000000', { status: 404 }),
      after('confirming with errors', 422, pressed(of('unconfirmed'), '/confirm')),
      after('note with errors', 422, pressed(of('taken'), '/note')),
      after('archiving without a reason', 422, archives),
      after('signup given to a colleague', 200, pressed(of('received', '?list=new'), '/reviewer')),
      after('signup changed meanwhile', 409, notedMeanwhile),
    ],
  }),
  page('/admin/signups/new', 'enter a signup', '/admin/signups/new', {
    states: [
      at('enter a signup for a reader', '/admin/signups/new', { as: 'reader', status: 403 }),
      after('enter a signup with errors', 422, sent('/admin/signups/new', { arrived_on: '' })),
      after('enter a signup that is known', 409, entersAgain),
    ],
  }),
  page('/admin/signups/{reference}/amend', 'correct the answers', of('received', '/amend'), {
    states: [
      at('correct answers with a proposal', of('corrected', '/amend')),
      after('correct answers with errors', 422, sent(of('received', '/amend'), { country: '', population: 'many' })),
      after('answers corrected meanwhile', 409, amendedMeanwhile),
    ],
  }),
  page('/admin/signups/{reference}/contact', 'replace the contact', of('pledged', '/contact'), {
    states: [after('replace the contact with errors', 422, sent(of('pledged', '/contact'), { contact_email: 'nobody' }))],
  }),
  page('/admin/signups/{reference}/merge', 'merge two signups', merging, {
    states: [
      at('merge with what', of('duplicate', '/merge')),
      at('merge with nothing known', of('duplicate', '/merge?with=HRC-NONE'), { status: 422 }),
      at('merge for a reader', of('duplicate', '/merge'), { as: 'reader', status: 403 }),
      at('merge what must not be', (desk) => `${desk.made.withdrawn.path}/merge?with=${desk.made.pledged.reference}`),
      after('merge without a reason', 422, pressed(merging, '/merge')),
    ],
  }),
  page('/admin/signups/{reference}/place', 'place', of('received', '/place?q=Toledo'), {
    states: [
      at('place unknown', of('pledged', '/place?q=Nowhere at all')),
      at('place for a reader', of('received', '/place'), { as: 'reader' }),
      after('place with errors', 422, misplaces),
    ],
  }),
  page('/admin/signups/{reference}/translate', 'translate', of('member', '/translate?into=en'), {
    states: [
      at('translate into Arabic', of('member', '/translate?into=ar')),
      after('translated meanwhile', 409, translatedMeanwhile),
    ],
  }),
  page('/admin/signups/{reference}/erase', 'erase a person', of('pledged', '/erase'), {
    states: [after('erase without a reason', 422, sent(of('pledged', '/erase')))],
  }),
  file('/admin/signups/{reference}/person.json', 'application/json', of('pledged', '/person.json')),
  file('/admin/signups/{reference}/files/{id}', 'application/pdf', (desk) => desk.file),
];

const DECISIONS = [
  page('/admin/signups/{reference}/decide', 'decide', of('next', '/decide?verdict=pledged&list=new'), {
    states: [
      at('decide in Arabic', deciding('proposed', 'pledged')),
      at('ask for information', deciding('received', 'needs_information')),
      at('accept a profile', deciding('profile', 'member')),
      at('choose a reason', deciding('received', 'declined')),
      at('decline', deciding('received', 'declined&reason=duplicate')),
      at('decide without a mail', deciding('entered', 'pledged')),
      after('decide without saying why no mail', 422, sent(deciding('entered', 'pledged'), { no_mail_because: '' })),
      at('decide for a reader', deciding('received', 'pledged'), { as: 'reader', status: 403 }),
      after('decide with errors', 422, sent(deciding('received', 'pledged'), { subject: '', body: '' })),
      after('ask without a question', 422, sent(deciding('received', 'needs_information'))),
      after('decided meanwhile', 409, decidedMeanwhile),
      after('a proposal discarded', 200, discards),
    ],
  }),
];

const REGISTER = [
  page('/admin/signups', 'all signups', '/admin/signups', {
    states: [
      at('signups filtered', '/admin/signups?q=contact&state=received&language=en&sort=name'),
      at('no signup matches', '/admin/signups?q=nothing+like+this'),
      at('signups on paper', '/admin/signups?print=1'),
      at('signups for a reader', '/admin/signups', { as: 'reader' }),
      at('no signups', '/admin/signups', { as: 'fresh' }),
    ],
  }),
  page('/admin/signups/contacts', 'export of contacts', '/admin/signups/contacts?state=pledged', {
    states: [after('export of contacts without a reason', 422, sent('/admin/signups/contacts'))],
  }),
  file('/admin/signups.csv', CSV, '/admin/signups.csv?state=pledged'),
  file('/admin/signups.xlsx', XLSX),
  page('/admin/numbers', 'numbers', '/admin/numbers', {
    states: [
      after('numbers as tables', 200, opensDetails('/admin/numbers')),
      at('no numbers', '/admin/numbers', { as: 'fresh' }),
    ],
  }),
  page('/admin/audit', 'audit log', '/admin/audit', {
    states: [
      at('audit log searched', '/admin/audit?q=HRC&event=signup_viewed&from=2026-01-01'),
      at('audit log without a match', '/admin/audit?q=nothing+like+this'),
      at('audit log for a reviewer', '/admin/audit', { as: 'reviewer', status: 403 }),
    ],
  }),
  page('/admin/messages', 'messages', '/admin/messages', {
    states: [
      at('messages in quarantine', '/admin/messages?state=quarantine'),
      at('messages for a reader', '/admin/messages', { as: 'reader' }),
      at('no messages', '/admin/messages', { as: 'fresh' }),
      after('message done', 200, pressed(() => '/admin/messages', '/done')),
    ],
  }),
];

const MAIL = [
  page('/admin/mail/{id}', 'mail', (desk) => desk.mail, {
    states: [
      at('failed mail', (desk) => desk.failedMail),
      at('failed mail for a reader', (desk) => desk.failedMail, { as: 'reader' }),
    ],
  }),
  page('/admin/mail', 'outbox', '/admin/mail', {
    states: [
      at('outbox searched', '/admin/mail?q=secretariat&state=sent'),
      at('failed mails', '/admin/mail?state=failed'),
      at('no mail matches', '/admin/mail?q=nothing+like+this'),
      at('outbox for a reader', '/admin/mail', { as: 'reader' }),
      at('no mails', '/admin/mail', { as: 'fresh' }),
      after('outbox held', 200, pressed(() => '/admin/mail', '/hold')),
      after('outbox goes on', 200, pressed(() => '/admin/mail', '/release')),
    ],
  }),
];

const MANAGING = [
  page('/admin/manage', 'manage', '/admin/manage', {
    states: [
      at('manage for a reviewer', '/admin/manage', { as: 'reviewer' }),
      at('manage for a reader', '/admin/manage', { as: 'reader' }),
    ],
  }),
  page('/admin/waves', 'waves', '/admin/waves', {
    states: [
      at('waves for a reader', '/admin/waves', { as: 'reader', status: 403 }),
      after('wave with errors', 422, sent('/admin/waves', { opens_on: 'soon' })),
    ],
  }),
  page('/admin/waves/{id}', 'a wave', (desk) => desk.wave, {
    states: [
      after('a wave with errors', 422, sent((desk) => desk.wave, { closes_on: 'never' })),
      after('a wave changed meanwhile', 409, waveMeanwhile),
    ],
  }),
  page('/admin/supporters', 'supporters', '/admin/supporters', {
    states: [
      at('no supporters', '/admin/supporters', { as: 'fresh' }),
      after('supporter with errors', 422, sent('/admin/supporters', { name: '', position: 'first' })),
    ],
  }),
  page('/admin/supporters/{id}', 'a supporter', (desk) => desk.supporter, {
    states: [
      after('a supporter with errors', 422, sent((desk) => desk.supporter, { name: '' })),
      after('a supporter without a file for the logo', 422, pressed((desk) => desk.supporter, '/logo')),
    ],
  }),
  page('/admin/documents', 'documents', '/admin/documents', {
    states: [
      at('no documents', '/admin/documents', { as: 'fresh' }),
      after('document with errors', 422, sent('/admin/documents')),
    ],
  }),
  page('/admin/documents/{id}', 'a document', (desk) => desk.document, {
    states: [after('a document with errors', 422, sent((desk) => desk.document, { title: '' }))],
  }),
  page('/admin/import', 'import', '/admin/import', {
    states: [
      after('import with faults', 422, pasted('name,kind,country,level\nGrigny,village,XX,pledge\n,municipality,FR,member')),
      after('imported', 200, imports),
    ],
  }),
  { route: '/admin/import/{id}', name: 'what an import would do', steps: pasted(IMPORT) },
];

const ACCOUNTS = [
  page('/admin/accounts', 'accounts', '/admin/accounts', {
    states: [
      after('invitation refused', 422, sent('/admin/accounts', { email: 'nobody' })),
      after('invitation made', 200, invites),
      at('accounts for a reviewer', '/admin/accounts', { as: 'reviewer', status: 403 }),
    ],
  }),
  page('/admin/accounts/{id}', 'an account', (desk) => desk.account, {
    states: [
      at('own account among the others', (desk) => desk.ownEntry),
      after('an account disabled', 200, disables),
    ],
  }),
  page('/admin/account', 'own account', '/admin/account', {
    states: [
      after('password refused', 422, pressed(() => '/admin/account', '/password')),
      after('recovery codes refused', 422, pressed(() => '/admin/account', '/recovery')),
      after('recovery codes made', 200, makesCodes),
      at('own account of a reader', '/admin/account', { as: 'reader' }),
    ],
  }),
  page('/admin/account/code', 'new code', '/admin/account/code', {
    states: [after('new code refused', 422, sent('/admin/account/code'))],
  }),
];

export const AREAS = {
  'signing in': SIGNING_IN,
  work: WORK,
  signups: SIGNUPS,
  decisions: DECISIONS,
  'lists and numbers': REGISTER,
  mail: MAIL,
  managing: MANAGING,
  accounts: ACCOUNTS,
};
