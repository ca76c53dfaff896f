import { Link } from 'react-router';
import { useSignedIn } from '../../api/me';
import { useAwardName } from '../../api/registry';
import { keyOf, useBriefs, usePackages, type SubmissionRow } from '../../api/rooms';
import { day } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { AwardRibbon } from '../../ui/AwardRibbon';
import { Clock } from '../../ui/Clock';
import { deadlineOf, nextDuty } from '../../ui/duty';
import { ListTable } from '../../ui/ListTable';
import { PageHead } from '../../ui/PageHead';
import { Listed } from '../../ui/States';
import { StatusTag } from '../../ui/StatusTag';
import { placeOf } from './place';
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
      <Listed rows={data} error={error} retry={refetch} empty={words.empty} emptyNext={words.emptyNext}>
        {(rows) => <Table rows={[...rows].sort(urgentFirst)} />}
      </Listed>
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
  const awardName = useAwardName();
  return (
    <ListTable caption={words.caption} columns={columns} numbers={['count']}>
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
              <AwardRibbon award={summary.award ?? ''}>{awardName(summary.award)}</AwardRibbon>
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
    </ListTable>
  );
}
