import { useQuery } from '@tanstack/react-query';
import { answer, api, type Shape } from './client';
import { queries } from './queries';

const key = ['me', 'sessions'];

export type OpenedSession = Shape<'SignInRowDto'>;

export const useSessions = () =>
  useQuery({ queryKey: key, queryFn: async () => (await answer(api.GET('/api/me/sessions'))).rows });

export async function endSession(session: string): Promise<void> {
  await answer(api.DELETE('/api/me/sessions/{session}', { params: { path: { session } } }));
  await queries.invalidateQueries({ queryKey: key });
}

export const changePassword = (body: Shape<'NewPasswordDto'>) => answer(api.POST('/api/me/password', { body }));
export const proposeFactor = (body: Shape<'PasswordDto'>) => answer(api.POST('/api/me/second-factor', { body }));
export const confirmFactor = (body: Shape<'CodeDto'>) =>
  answer(api.POST('/api/me/second-factor/confirmation', { body }));
export const removeFactor = (body: Shape<'RemovalDto'>) => answer(api.POST('/api/me/second-factor/removal', { body }));
