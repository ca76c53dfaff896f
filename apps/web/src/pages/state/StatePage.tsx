import { Link } from 'react-router';
import { useSignedIn } from '../../api/me';
import { useAwards } from '../../api/registry';
import { keyOf, useBriefs, usePackages, type SubmissionRow } from '../../api/rooms';
import { day } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { AwardRibbon } from '../../ui/AwardRibbon';
import { Clock } from '../../ui/Clock';
import { deadlineOf, nextDuty } from '../../ui/duty';
import { PageHead } from '../../ui/PageHead';
import { EmptyState, ErrorState, Loading } from '../../ui/States';
import { StatusTag } from '../../ui/StatusTag';
import { placeOf } from './place';
import '../../ui/stacked.css';
import './State.css';

const words = vi.stateLevel;
const { columns } = words;

/** Cấp Nhà nước: what lies where, what failed first. */
export function StatePage() {
  const { role } = useSignedIn();
  const { data, error, refetch } = usePackages();
  return (
    <>
      <PageHead title={words.title} />
      {role === 'chairman' && <ToSign />}
      {error && !data && <ErrorState error={error} retry={refetch} />}
      {!error && !data && <Loading />}
      {data?.length === 0 && <EmptyState words={words.empty} next={words.emptyNext} />}
      {data && data.length > 0 && <Table rows={[...data].sort(urgentFirst)} />}
    </>
  );
}

const urgentFirst = (a: SubmissionRow, b: SubmissionRow) =>
  (a.summary.nextDueAt ?? '~').localeCompare(b.summary.nextDueAt ?? '~') || b.id.localeCompare(a.id);

/** A package is made where it is signed. */
function ToSign() {
  const { data } = useBriefs();
  const waiting = data?.briefs.filter(({ step }) => step === 'submit').length ?? 0;
  if (waiting === 0) return null;
  return (
    <p className="to-sign">
      {words.toSign(waiting)} <Link to={paths.signing}>{words.toSignLink}</Link>
    </p>
  );
}

function Table({ rows }: { rows: readonly SubmissionRow[] }) {
  const { data: catalogue } = useAwards();
  const named = new Map(catalogue?.awards.map(({ code, name }) => [code, name]));
  return (
    <div className="sheet package-list">
      <table className="stacked">
        <caption className="vh">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.due}</th>
            <th scope="col">{columns.number}</th>
            <th scope="col">{columns.award}</th>
            <th scope="col" className="num">
              {columns.count}
            </th>
            <th scope="col">{columns.where}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, summary }) => {
            const duty = nextDuty(summary.owed);
            const place = placeOf(summary);
            const from = duty?.reckoned?.from;
            return (
              <tr key={id}>
                <td className="nw">{duty && <Clock deadline={deadlineOf(duty)} short />}</td>
                <td className="b">
                  <Link to={paths.statePackage(keyOf(id))}>{summary.number}</Link>
                </td>
                <td className="wide">
                  <AwardRibbon award={summary.award ?? ''}>{named.get(summary.award ?? '') ?? ''}</AwardRibbon>
                </td>
                <td className="num">{summary.dossiers.length}</td>
                <td>
                  <StatusTag tone={place.tone} bare>
                    {place.words}
                    {from && `, ${words.since(day(from))}`}
                  </StatusTag>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
