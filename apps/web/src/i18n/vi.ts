import { account } from './vi/account';
import { errors } from './vi/errors';
import { form } from './vi/form';
import { inbox } from './vi/inbox';
import { roles } from './vi/roles';
import { shell } from './vi/shell';
import { signIn } from './vi/sign-in';
import { status } from './vi/status';

/** Every Vietnamese text of the screens, by topic and key. */
export const vi = { account, errors, form, inbox, roles, shell, signIn, status } as const;
