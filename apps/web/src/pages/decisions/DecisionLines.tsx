import { Link } from 'react-router';
import type { DecisionAnswer, DecisionLine } from '../../api/rooms';
import { briefly, factor, money } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { AwardRibbon } from '../../ui/AwardRibbon';
import { StatusTag } from '../../ui/StatusTag';
import '../../ui/stacked.css';

const words = vi.decisions;
const { lineColumns: columns } = words;

/** Line by line who is given what and what is paid for it; the total below. */
export function DecisionLines({ decision }: Pick<DecisionAnswer, 'decision'>) {
  const { lines, totalVnd, paidBy } = decision;
  return (
    <section className="sheet decision-lines">
      <table className="stacked">
        <caption>{words.lines}</caption>
        <thead>
          <tr>
            <th scope="col" className="num">
              {columns.n}
            </th>
            <th scope="col">{columns.name}</th>
            <th scope="col">{columns.unit}</th>
            <th scope="col">{columns.award}</th>
            <th scope="col">{columns.bonus}</th>
            <th scope="col" className="num">
              {columns.due}
            </th>
            <th scope="col">{columns.standing}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, n) => (
            <Row key={line.dossier} line={line} n={n + 1} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td colSpan={4} className="sec wide">
              {words.paidBy}: {words.payers[paidBy]}
            </td>
            <th scope="row">{words.total}</th>
            <td className="num b nw">{money(totalVnd)}</td>
            <td />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function Row({ line, n }: { line: DecisionLine; n: number }) {
  const { dossier, name, unitName, award, awardName, dueVnd, cancelled } = line;
  return (
    <tr className={cancelled ? 'struck' : undefined}>
      <td className="num">{n}</td>
      <td className="m wide">
        <Link to={paths.dossier(dossier)}>{name ?? vi.dossier.erased}</Link>
      </td>
      <td className="sec">{briefly(unitName ?? '')}</td>
      <td className="wide">
        <AwardRibbon award={award}>{briefly(awardName)}</AwardRibbon>
      </td>
      <td className="sm sec">{howOf(line)}</td>
      <td className="num nw">{dueVnd === 0 ? '–' : money(dueVnd)}</td>
      <td>
        <Standing line={line} />
      </td>
    </tr>
  );
}

function howOf({ bonus, outdoneBy, dueVnd }: DecisionLine): string {
  if (outdoneBy) return words.outdone(outdoneBy);
  if (!bonus) return words.noBonus;
  const sum = words.sum(factor(bonus.hundredths), money(bonus.baseSalary));
  return dueVnd < bonus.vnd ? `${sum}. ${words.less}` : sum;
}

function Standing({ line: { cancelled, toPublish, handedOver } }: { line: DecisionLine }) {
  if (cancelled)
    return (
      <StatusTag tone="not-met" bare>
        {words.cancelled}
      </StatusTag>
    );
  if (handedOver)
    return (
      <StatusTag tone="met" bare>
        {words.handedOver}
      </StatusTag>
    );
  return (
    <StatusTag tone={toPublish ? 'wait' : 'met'} bare>
      {toPublish ? words.toPublish : words.published}
    </StatusTag>
  );
}
