import { Link, useParams, useSearchParams } from 'react-router';
import type { ReactNode } from 'react';
import { ApiProblem } from '../../api/problem';
import { useSignedIn } from '../../api/me';
import { useUnit, type Unit } from '../../api/registry';
import { day } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { ButtonLink } from '../../ui/Button';
import { PageTitle, WayBack } from '../../ui/PageHead';
import { AbsentPage, ErrorState, Loading } from '../../ui/States';
import './Registry.css';

const words = vi.registry.unit;

/** A unit over time: what it is called, is part of, took over and became. */
export function UnitPage() {
  const code = useParams()['code']!;
  const [address] = useSearchParams();
  const { role } = useSignedIn();
  const { data, error, refetch } = useUnit(code, address.get('ngay') ?? undefined);
  if (error instanceof ApiProblem && error.status === 404)
    return <AbsentPage title={vi.registry.title} words={words.absent} to={paths.registry} />;
  if (error) return <ErrorState page error={error} retry={refetch} />;
  if (!data) return <Loading />;
  return (
    <>
      <WayBack to={paths.registry} words={vi.registry.title}>
        {vi.registry.unitKinds[data.kind]}
      </WayBack>
      <div className="page-head">
        <PageTitle>{data.name}</PageTitle>
        {role !== 'administrator' && (
          <ButtonLink to={`${paths.dossiers}?don-vi=${encodeURIComponent(code)}`}>{words.dossiers}</ButtonLink>
        )}
      </div>
      <div className="sheet registry-page">
        <section>
          <p className="unit-standing b">{standing(data)}</p>
          <h2>{words.names}</h2>
          <ul className="plain-list">
            {data.names.map(({ name, from }) => (
              <li key={from}>
                {name} <span className="sec sm">{words.since(day(from))}</span>
              </li>
            ))}
          </ul>
          <Related title={words.predecessors} units={data.predecessors.map(taken)} />
          <Related title={words.successors} units={data.successors.map(taken)} />
          <Related title={words.members} units={data.members.map(spanned)} />
        </section>
        <section>
          <Related title={words.parent} units={data.parent ? [{ ...data.parent, more: '' }] : []} />
          <Related title={words.clusters} units={data.clusters.map(spanned)} />
          <Marks unit={data} />
          {data.source.confidence === 'ILLUSTRATIVE' && <p className="sec sm">{words.illustrative}</p>}
        </section>
      </div>
    </>
  );
}

const standing = ({ inForce, validFrom, validTo }: Unit) => {
  if (inForce) return `${words.inForce}, ${words.since(day(validFrom))}`;
  return validTo ? words.ended(day(validTo)) : words.begins(day(validFrom));
};

interface Other {
  code: string;
  name: string;
  more: ReactNode;
}
const taken = ({ code, name, from, paper }: Unit['predecessors'][number]): Other => ({
  ...{ code, name },
  more: words.by(day(from), paper),
});
const spanned = ({ code, name, from, to }: Unit['clusters'][number]): Other => ({
  ...{ code, name },
  more: words.span(day(from), to && day(to)),
});

function Related({ title, units }: { title: string; units: readonly Other[] }) {
  if (units.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul className="plain-list">
        {units.map(({ code, name, more }) => (
          <li key={code}>
            <Link to={paths.unit(code)}>{name}</Link> <span className="sec sm">{more}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Marks({ unit: { marks } }: { unit: Unit }) {
  if (marks.length === 0) return null;
  return (
    <>
      <h2>{words.marks}</h2>
      <ul className="plain-list">
        {marks.map(({ mark, value, from, to }) => (
          <li key={`${mark} ${from}`}>
            {[vi.registry.marks[mark], value].filter(Boolean).join(' ')}{' '}
            <span className="sec sm">{words.span(day(from), to && day(to))}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
