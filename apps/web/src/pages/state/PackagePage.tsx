import { Link, useParams } from 'react-router';
import { useAwardName } from '../../api/registry';
import { isAbsent, keyOf, usePackage, type PackageAnswer } from '../../api/rooms';
import { briefly, day, dayAndTime } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { AwardRibbon } from '../../ui/AwardRibbon';
import { Clock } from '../../ui/Clock';
import { deadlineOf, nextDuty } from '../../ui/duty';
import { ListTable } from '../../ui/ListTable';
import { PageTitle, WayBack } from '../../ui/PageHead';
import { AbsentPage, ErrorState, Loading } from '../../ui/States';
import { StatusTag } from '../../ui/StatusTag';
import { PackageActs } from './PackageActs';
import { placeOf } from './place';
import './State.css';

const words = vi.stateLevel;

/** One package: where it lies since when, its dossiers, and what the State made of them. */
export function PackagePage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = usePackage(id);
  if (isAbsent(error)) return <AbsentPage title={words.title} words={words.absent} to={paths.state} />;
  if (error && !data) return <ErrorState page error={error} retry={refetch} />;
  if (!data) return <Loading />;
  return <Shown id={id} answer={data} />;
}

function Shown({ id, answer }: { id: string; answer: PackageAnswer }) {
  const { package: pack, sentAt, since } = answer;
  const awardName = useAwardName();
  const award = awardName(pack.award);
  const place = placeOf(pack);
  const duty = nextDuty(pack.owed);
  return (
    <>
      <header className="thing-head">
        <div>
          <WayBack to={paths.state} words={words.title}>
            <span>{pack.number}</span>
          </WayBack>
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
        <div className="thing-do">
          <PackageActs id={id} answer={answer} />
          {duty && <Clock deadline={deadlineOf(duty)} />}
        </div>
      </header>
      <Lines answer={answer} />
    </>
  );
}

function Lines({ answer: { lines } }: { answer: PackageAnswer }) {
  return (
    <ListTable caption={words.lines} titled columns={words.lineColumns} numbers={['n']}>
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
    </ListTable>
  );
}
