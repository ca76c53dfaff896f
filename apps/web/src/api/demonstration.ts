import { useQuery } from '@tanstack/react-query';
import { answer, api, envelope, type Envelope } from './client';
import { enteredAs } from './me';

/** Accounts that may be entered without a password; none in production. */
export const useDemonstrationAccounts = () =>
  useQuery({
    queryKey: ['demonstration-accounts'],
    queryFn: async () => (await answer(api.GET('/api/demonstration/accounts'))).rows,
  });

export async function enterDemonstration(account: string): Promise<void> {
  await answer(api.POST('/api/demonstration/session', { body: { account } }));
  await enteredAs();
}

/** Moves the clock of the demonstration forward. */
export const advanceClock = (to: string, how: Envelope) =>
  answer(api.POST('/api/clock/advance', { body: { to }, headers: envelope(how) }));
