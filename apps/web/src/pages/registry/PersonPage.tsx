import { Link, useParams } from 'react-router';
import { useDossiers } from '../../api/dossiers';
import { ApiProblem } from '../../api/problem';
import { useAwardName, useCandidate, type Person } from '../../api/registry';
import { day } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { AwardRibbon } from '../../ui/AwardRibbon';
import { PageTitle, WayBack } from '../../ui/PageHead';
import { AbsentPage, ErrorState, Loading } from '../../ui/States';
import './Registry.css';

const words = vi.registry;
const since = (from: string | null) => (from ? vi.person.since(day(from)) : vi.person.always);

/** A person, collective or household over time: awards, dossiers, names, units, posts. */
export function PersonPage() {
  const id = useParams()['id']!;
  const { data, error, refetch } = useCandidate(id);
  if (error instanceof ApiProblem && [403, 404].includes(error.status))
    return <AbsentPage title={words.title} words={words.person.absent} to={paths.registry} />;
  if (error) return <ErrorState page error={error} retry={refetch} />;
  if (!data) return <Loading />;
  return (
    <>
      <WayBack to={`${paths.registry}?muc=doi-tuong`} words={words.title}>
        {words.tabs.people}
      </WayBack>
      <div className="page-head">
        <PageTitle>{data.name}</PageTitle>
      </div>
      <div className="sheet registry-page">
        <section>
          <h2>{vi.person.awards}</h2>
          <Awards person={data} />
          <h2>{words.person.dossiers}</h2>
          <Dossiers person={data} />
        </section>
        <section>
          <h2>{words.person.kind}</h2>
          <p>{vi.terms.recipients[data.kind]}</p>
          {data.merged && (
            <p>
              {words.person.into} <Link to={paths.person(data.merged.candidate)}>{data.merged.name}</Link>
            </p>
          )}
          <OverTime person={data} />
        </section>
      </div>
    </>
  );
}

function Awards({ person }: { person: Person }) {
  const awardName = useAwardName();
  const awards = [...person.awards].sort((a, b) => b.on.localeCompare(a.on));
  if (awards.length === 0) return <p className="sec">{vi.person.noAwards}</p>;
  return (
    <div className="scroll-x" role="region" aria-label={vi.person.awards} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {vi.person.awardsHead.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {awards.map(({ evidence, of, award, year, on, source }) => (
            <tr key={`${of} ${evidence}`}>
              <td>{year}</td>
              <td>
                <AwardRibbon award={award}>{vi.evidence.award(awardName(award))}</AwardRibbon>
              </td>
              <td className="sec">{[source.ref, day(on)].filter(Boolean).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Dossiers of this person that one may read. */
function Dossiers({ person: { id } }: { person: Person }) {
  const { data } = useDossiers({ candidate: id, limit: 100 });
  if (!data) return <Loading />;
  const { rows } = data;
  if (rows.length === 0) return <p className="sec">{words.person.noDossiers}</p>;
  return (
    <ul className="plain-list">
      {rows.map(({ summary: { code, award, custody, year } }) => (
        <li key={code}>
          <Link to={paths.dossier(code)}>{code}</Link> {data.names.awards[award]}, {year}
          <span className="sec sm"> · {vi.terms.custodies[custody]}</span>
        </li>
      ))}
    </ul>
  );
}

function OverTime({ person: { names, units, posts, joined } }: { person: Person }) {
  return (
    <>
      <h2>{vi.person.units}</h2>
      <ul className="plain-list">
        {units.map(({ unit, unitName, from }, n) => (
          <li key={n}>
            <Link to={paths.unit(unit)}>{unitName}</Link> <span className="sec sm">{since(from)}</span>
          </li>
        ))}
      </ul>
      <h2>{vi.person.names}</h2>
      <ul className="plain-list">
        {names.map(({ name, from }, n) => (
          <li key={n}>
            {name ?? vi.dossier.erased} <span className="sec sm">{since(from)}</span>
          </li>
        ))}
      </ul>
      {posts.length > 0 && <h2>{words.person.posts}</h2>}
      <ul className="plain-list">
        {posts.map(({ evidence, of, level, from, to }) => (
          <li key={`${of} ${evidence}`}>
            {vi.evidence.posts[level]} <span className="sec sm">{words.unit.span(day(from), to && day(to))}</span>
          </li>
        ))}
      </ul>
      {joined.length > 0 && <h2>{words.person.joined}</h2>}
      <ul className="plain-list">
        {joined.map(({ candidate, name }) => (
          <li key={candidate}>
            <Link to={paths.person(candidate)}>{name}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}
