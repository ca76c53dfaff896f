import { useLookAlikes, type DossierAnswer } from '../../api/dossiers';
import { ApiProblem } from '../../api/problem';
import { useAwardName, useCandidate } from '../../api/registry';
import { day } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { ErrorState, Loading } from '../../ui/States';
import { Alike } from '../../ui/Alike';

/** Who is proposed: names, units and awards over time; who else it may be. */
export function PersonTab({ answer: { dossier } }: { answer: DossierAnswer }) {
  const { data, error, refetch } = useCandidate(dossier.candidate.id);
  const alike = useLookAlikes(dossier.code);
  const awardName = useAwardName();
  if (error instanceof ApiProblem && error.status === 403) return <p className="sec">{vi.person.restricted}</p>;
  if (error) return <ErrorState error={error} retry={refetch} />;
  if (!data) return <Loading />;
  const awards = [...data.awards].sort((a, b) => b.on.localeCompare(a.on));
  return (
    <div className="dossier-columns two sheet">
      <section>
        <h2>{vi.person.awards}</h2>
        {awards.length === 0 ? (
          <p className="sec">{vi.person.noAwards}</p>
        ) : (
          <div className="scroll-box">
            <table>
              <thead>
                <tr>
                  {vi.person.awardsHead.map((words) => (
                    <th key={words} scope="col">
                      {words}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {awards.map(({ evidence, award, year, on, source }) => (
                  <tr key={evidence}>
                    <td>{year}</td>
                    <td>{vi.evidence.award(awardName(award))}</td>
                    <td>
                      {source.ref}, {day(on)}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </section>
      <section>
        <h2>{vi.person.names}</h2>
        <ul className="plain-list">
          {data.names.map(({ from, name }, n) => (
            <li key={n}>
              {name ?? vi.dossier.erased} <span className="sec sm">{since(from)}</span>
            </li>
          ))}
        </ul>
        <h2>{vi.person.units}</h2>
        <ul className="plain-list">
          {data.units.map(({ from, unitName }, n) => (
            <li key={n}>
              {unitName} <span className="sec sm">{since(from)}</span>
            </li>
          ))}
        </ul>
        <h2>{vi.person.alike}</h2>
        {alike.data && <Alike found={alike.data} />}
      </section>
    </div>
  );
}

const since = (from: string | null): string => (from ? vi.person.since(day(from)) : vi.person.always);
