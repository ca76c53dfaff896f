import { useAwards } from '../../api/registry';
import { vi } from '../../i18n/vi';
import { AwardRibbon } from '../../ui/AwardRibbon';
import { GroundLink } from '../../ui/GroundLink';
import { ListTable } from '../../ui/ListTable';
import { ErrorState, Loading } from '../../ui/States';

const words = vi.registry;

/** Every award of the law of today: to whom, by whom, on what ground. */
export function Awards() {
  const { data, error, refetch } = useAwards();
  if (error) return <ErrorState error={error} retry={refetch} />;
  if (!data) return <Loading />;
  return (
    <>
      {data.warning && <p className="registry-warning">{data.warning}</p>}
      <ListTable caption={words.awardsCaption} columns={words.awards}>
        {data.awards.map(({ code, name, kind, recipients, decidedBy, basis }) => (
          <tr key={code}>
            <td className="wide b">
              <AwardRibbon award={code}>{name}</AwardRibbon>
            </td>
            <td className="sec">{words.awardKinds[kind]}</td>
            <td className="sec">{recipients.map((of) => words.recipients[of]).join(', ')}</td>
            <td className="sec">{decidedBy.map(({ by }) => words.givers[by]).join(' hoặc ')}</td>
            <td>
              <GroundLink ground={basis} />
            </td>
          </tr>
        ))}
      </ListTable>
    </>
  );
}
