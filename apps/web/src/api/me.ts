import { useQuery } from '@tanstack/react-query';
import { answer, api, type Shape } from './client';
import { clockKey } from './clock';
import { dropDrafts } from './drafts';
import { isProblem } from './problem';
import { queries } from './queries';
import { openSession, sessionClosed, sessionOpened } from './session';

export type Me = Shape<'MeDto'>;
export type Role = Me['role'];

const key = ['me'];

/** Who is signed in; null when nobody is. */
export const useMe = () => useQuery({ queryKey: key, queryFn: fetchMe, staleTime: Infinity });

/** Of a page that is shown only to who is signed in. */
export function useSignedIn(): Me {
  const { data } = useMe();
  if (!data) throw new Error('nobody is signed in');
  return data;
}

async function fetchMe(): Promise<Me | null> {
  try {
    return opened(await answer(api.GET('/api/me')));
  } catch (error) {
    if (isProblem(error, 'sign-in-first')) return null;
    throw error;
  }
}

function opened(me: Me): Me {
  sessionOpened({ account: me.account, csrf: me.csrf });
  queries.setQueryData(clockKey, me.clock);
  return me;
}

export async function signIn(asked: Shape<'SignInDto'>): Promise<void> {
  came(await answer(api.POST('/api/session', { body: asked })));
}

/** After a sign-in that answered only a cookie. */
export async function enteredAs(): Promise<void> {
  came(await answer(api.GET('/api/me')));
}

/** Another person's answers are not shown to who signs in now. */
function came(me: Me): void {
  if (queries.getQueryData<Me | null>(key)?.account !== me.account) forgetAnswers();
  queries.setQueryData(key, opened(me));
}

export async function signOut(): Promise<void> {
  const account = openSession.get()?.account;
  await answer(api.DELETE('/api/session')).catch((error: unknown) => {
    if (!isProblem(error, 'sign-in-first')) throw error;
  });
  if (account !== undefined) dropDrafts(account);
  leave();
}

/** Forgets who was here. */
export function leave(): void {
  sessionClosed();
  forgetAnswers();
  queries.setQueryData(key, null);
}

/** Who is signed in stays a query: the page watches this very one, and would not hear of another under its key. */
function forgetAnswers(): void {
  queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== key[0] });
  queries.getMutationCache().clear();
}

/** Goes on in another position of mine: nothing that was read in the former one is shown. */
export async function choosePosition(position: number): Promise<void> {
  await answer(api.POST('/api/me/position', { body: { position } }));
  forgetAnswers();
  await refreshMe();
}

export const refreshMe = () => queries.invalidateQueries({ queryKey: key });
