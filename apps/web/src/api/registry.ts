import { useQuery } from '@tanstack/react-query';
import { answer, api } from './client';

/** Awards by the law of today; they change with the law, not in an hour. */
export const useAwards = (enabled = true) =>
  useQuery({
    enabled,
    queryKey: ['awards'],
    queryFn: () => answer(api.GET('/api/law/awards')),
    staleTime: 3_600_000,
  });

/** The name of an award by its code; empty until the awards are there, and of none. */
export function useAwardName(): (award: string | null | undefined) => string {
  const { data } = useAwards();
  const names = new Map<string, string>(data?.awards.map(({ code, name }) => [code, name]));
  return (award) => names.get(award ?? '') ?? '';
}

/** Units in force today, whole: some two hundred, page by page. */
export const useUnits = (enabled = true) =>
  useQuery({ queryKey: ['units'], queryFn: allUnits, staleTime: 600_000, enabled });

async function allUnits() {
  const rows = [];
  let after: string | undefined;
  do {
    const page = await answer(
      api.GET('/api/units', { params: { query: { limit: 200, ...(after ? { after } : {}) } } }),
    );
    rows.push(...page.rows);
    after = page.next ?? undefined;
  } while (after);
  return rows;
}

export const useCandidate = (id: string, enabled = true) =>
  useQuery({
    queryKey: ['candidate', id],
    queryFn: () => answer(api.GET('/api/candidates/{id}', { params: { path: { id } } })),
    enabled,
  });

/** Whom a dossier can be given to. */
export const useOfficers = (enabled: boolean) =>
  useQuery({
    queryKey: ['people', 'officers'],
    queryFn: async () => {
      const asked = (['appraisalOfficer', 'headOfBoard'] as const).map((role) =>
        answer(api.GET('/api/people', { params: { query: { role, limit: 200 } } })),
      );
      return (await Promise.all(asked)).flatMap(({ rows }) => rows);
    },
    staleTime: 600_000,
    enabled,
  });
