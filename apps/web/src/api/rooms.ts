import { useQuery } from '@tanstack/react-query';
import { answer, api, type Shape } from './client';
import { isProblem } from './problem';
import { queries } from './queries';

export type Session = Shape<'SessionDto'>;
export type SessionRow = Shape<'SessionRowDto'>;
export type AgendaItem = Shape<'AgendaItemDto'>;
export type Room = Shape<'RoomDto'>;
export type OnAgenda = Shape<'OnAgendaDto'>;
export type Ready = Shape<'ReadyDto'>;
export type Council = Shape<'CouncilDto'>;
export type Brief = Shape<'BriefDto'>;
export type BriefRow = Shape<'BriefRowDto'>;
export type DecisionAnswer = Shape<'DecisionAnswerDto'>;
export type DecisionRow = Shape<'DecisionRowDto'>;
export type DecisionLine = Shape<'DecisionLineDto'>;
export type SubmissionRow = Shape<'SubmissionRowDto'>;
export type PackageAnswer = Shape<'PackageAnswerDto'>;
export type CeremonyRow = Shape<'CeremonyRowDto'>;
export type CeremonyAnswer = Shape<'CeremonyAnswerDto'>;
export type CalledLine = Shape<'CalledLineDto'>;
export type Act = Shape<'ActDto'>;

const page = 200;

/** What an act changed may stand on any page: everything shown is read anew. */
export const afterAct = (): Promise<void> => queries.invalidateQueries();

/** The id of a stream without its kind, as an address has it. */
export const keyOf = (id: string): string => id.slice(id.indexOf('/') + 1);

export const useSessions = () =>
  useQuery({
    queryKey: ['sessions'],
    queryFn: () => answer(api.GET('/api/council-sessions', { params: { query: { limit: page } } })),
  });

export const useSession = (id: string) =>
  useQuery({
    queryKey: ['session', id],
    queryFn: () => answer(api.GET('/api/council-sessions/{id}', { params: { path: { id } } })),
  });

export const useRoom = (id: string) =>
  useQuery({
    queryKey: ['session', id, 'room'],
    queryFn: () => answer(api.GET('/api/council-sessions/{id}/room', { params: { path: { id } } })),
  });

export const useReady = (id: string, enabled: boolean) =>
  useQuery({
    queryKey: ['session', id, 'ready'],
    queryFn: () => answer(api.GET('/api/council-sessions/{id}/ready', { params: { path: { id } } })),
    enabled,
  });

export const useCouncils = () =>
  useQuery({
    queryKey: ['councils'],
    queryFn: () => answer(api.GET('/api/councils', { params: { query: { limit: page } } })),
    staleTime: 300_000,
  });

export const useBriefs = () => useQuery({ queryKey: ['briefs'], queryFn: () => answer(api.GET('/api/briefs')) });

export const useDecisions = () =>
  useQuery({
    queryKey: ['decisions'],
    queryFn: () => answer(api.GET('/api/decisions', { params: { query: { limit: page } } })),
  });

export const useDecision = (id: string) =>
  useQuery({
    queryKey: ['decision', id],
    queryFn: () => answer(api.GET('/api/decisions/{id}', { params: { path: { id } } })),
  });

/** Packages to the State, of all submissions. */
export const usePackages = () =>
  useQuery({
    queryKey: ['packages'],
    queryFn: async () => {
      const { rows } = await answer(api.GET('/api/submissions', { params: { query: { limit: page } } }));
      return rows.filter(({ summary }) => summary.kind === 'state');
    },
  });

export const usePackage = (id: string) =>
  useQuery({
    queryKey: ['package', id],
    queryFn: () => answer(api.GET('/api/packages/{id}', { params: { path: { id } } })),
  });

export const useCeremonies = () =>
  useQuery({
    queryKey: ['ceremonies'],
    queryFn: () => answer(api.GET('/api/ceremonies', { params: { query: { limit: page } } })),
  });

export const useCeremony = (id: string) =>
  useQuery({
    queryKey: ['ceremony', id],
    queryFn: () => answer(api.GET('/api/ceremonies/{id}', { params: { path: { id } } })),
  });

/** Not there, or not mine to read: the API says the same of both. */
export const isAbsent = (error: unknown): boolean => isProblem(error) && error.status === 404;
