import { Link, useParams } from 'react-router';
import { useAwards } from '../../api/registry';
import { isAbsent, keyOf, usePackage, type PackageAnswer } from '../../api/rooms';
import { briefly, day, dayAndTime } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { AwardRibbon } from '../../ui/AwardRibbon';
import { ButtonLink } from '../../ui/Button';
import { Clock } from '../../ui/Clock';
import { deadlineOf, nextDuty } from '../../ui/duty';
import { Icon } from '../../ui/Icon';
import { PageHead, PageTitle } from '../../ui/PageHead';
import { EmptyState, ErrorState, Loading } from '../../ui/States';
import { StatusTag } from '../../ui/StatusTag';
import { PackageActs } from './PackageActs';
import { placeOf } from './place';
import '../../ui/stacked.css';
import './State.css';

const words = vi.stateLevel;

/** One package: where it lies since when, its dossiers, and what the State made of them. */
export function PackagePage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = usePackage(id);
  if (isAbsent(error))
    return (
      <>
        <PageHead title={words.title} />
        <EmptyState words={words.absent} act={<ButtonLink to={paths.state}>{words.title}</ButtonLink>} />
      </>
    );
  if (error && !data) return <ErrorState page error={error} retry={refetch} />;
  if (!data) return <Loading />;
  return <Shown id={id} answer={data} />;
}

function Shown({ id, answer }: { id: string; answer: PackageAnswer }) {
  const { package: pack, sentAt, since } = answer;
  const { data: catalogue } = useAwards();
  const award = catalogue?.awards.find(({ code }) => code === pack.award)?.name ?? '';
  const place = placeOf(pack);
  const duty = nextDuty(pack.owed);
  return (
    <>
      <header className="package-head">
        <div>
          <p className="package-back">
            <Link className="quiet" to={paths.state}>
              {words.title}
            </Link>
            <Icon name="right" />
            <span>{pack.number}</span>
          </p>
          <PageTitle>{words.heading(pack.number)}</PageTitle>
          <p>
            <AwardRibbon award={pack.award ?? ''}>{award}</AwardRibbon>
          </p>
          <p>
            <StatusTag tone={place.tone} bare>
              {place.words}, {words.since(dayAndTime(since))}.
            </StatusTag>{' '}
            {words.sent(day(sentAt))} {pack.receipt && words.receipt(pack.receipt)}
          </p>
        </div>
        <div className="package-do">
          <PackageActs id={id} answer={answer} />
          {duty && <Clock deadline={deadlineOf(duty)} />}
        </div>
      </header>
      <Lines answer={answer} />
    </>
  );
}

function Lines({ answer: { lines } }: { answer: PackageAnswer }) {
  const { lineColumns: columns } = words;
  return (
    <section className="sheet package-list">
      <table className="stacked">
        <caption>{words.lines}</caption>
        <thead>
          <tr>
            <th scope="col" className="num">
              {columns.n}
            </th>
            <th scope="col">{columns.name}</th>
            <th scope="col">{columns.unit}</th>
            <th scope="col">{columns.where}</th>
            <th scope="col">{columns.decision}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ dossier, name, unitName, custody, decision, decisionNumber }, n) => (
            <tr key={dossier}>
              <td className="num">{n + 1}</td>
              <td className="m">
                <Link to={paths.dossier(dossier)}>{name ?? vi.dossier.erased}</Link>
              </td>
              <td className="sec">{briefly(unitName ?? '')}</td>
              <td>{vi.terms.custodies[custody]}</td>
              <td>
                {decision && decisionNumber ? (
                  <Link to={paths.decision(keyOf(decision))}>{decisionNumber}</Link>
                ) : (
                  <span className="ter">–</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
