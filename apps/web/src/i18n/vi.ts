import { about } from './vi/about';
import { account } from './vi/account';
import { actForms } from './vi/act-forms';
import { acts } from './vi/acts';
import { appraisal } from './vi/appraisal';
import { bulk } from './vi/bulk';
import { ceremonies } from './vi/ceremonies';
import { decisions } from './vi/decisions';
import { sessions } from './vi/sessions';
import { signing } from './vi/signing';
import { stateLevel } from './vi/state-level';
import { clock } from './vi/clock';
import { calendar } from './vi/calendar';
import { administration } from './vi/administration';
import { overview } from './vi/overview';
import { deadline } from './vi/deadline';
import { dossier } from './vi/dossier';
import { dossiers } from './vi/dossiers';
import { errors } from './vi/errors';
import { events } from './vi/events';
import { evidence } from './vi/evidence';
import { form } from './vi/form';
import { ground } from './vi/ground';
import { inbox } from './vi/inbox';
import { keys } from './vi/keys';
import { list } from './vi/list';
import { manyActs } from './vi/many-acts';
import { notices } from './vi/notices';
import { nominate } from './vi/nominate';
import { papers } from './vi/papers';
import { person } from './vi/person';
import { pipeline } from './vi/pipeline';
import { reception } from './vi/reception';
import { registry } from './vi/registry';
import { roles } from './vi/roles';
import { said } from './vi/said';
import { search } from './vi/search';
import { shell } from './vi/shell';
import { signIn } from './vi/sign-in';
import { submit } from './vi/submit';
import { stale } from './vi/stale';
import { status } from './vi/status';
import { terms } from './vi/terms';
import { timeline } from './vi/timeline';
import { verdict } from './vi/verdict';
import { way } from './vi/way';

/** Every Vietnamese text of the screens, by topic and key. */
export const vi = {
  about,
  account,
  actForms,
  acts,
  appraisal,
  bulk,
  clock,
  administration,
  calendar,
  overview,
  deadline,
  dossier,
  dossiers,
  errors,
  events,
  evidence,
  form,
  ground,
  inbox,
  keys,
  list,
  manyActs,
  notices,
  nominate,
  papers,
  person,
  pipeline,
  reception,
  registry,
  roles,
  said,
  search,
  shell,
  signIn,
  stale,
  status,
  submit,
  terms,
  timeline,
  verdict,
  ceremonies,
  decisions,
  sessions,
  signing,
  stateLevel,
  way,
} as const;
