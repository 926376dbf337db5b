// The one table of all public and personal pages, with their states.

import { JOINING } from './pages/joining.js';
import { MEMBERS } from './pages/members.js';
import { PERSONAL } from './pages/personal.js';
import { PROFILE } from './pages/profile.js';
import { PUBLIC } from './pages/public.js';

export const PAGES = [...PUBLIC, ...MEMBERS, ...JOINING, ...PERSONAL, ...PROFILE];
