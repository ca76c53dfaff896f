import { Link } from 'react-router';
import type { DecisionAnswer, DecisionLine } from '../../api/rooms';
import { briefly, factor, money } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { AwardRibbon } from '../../ui/AwardRibbon';
import { ListTable } from '../../ui/ListTable';
import { StatusTag } from '../../ui/StatusTag';

const words = vi.decisions;

/** Line by line who is given what and what is paid for it; the total below. */
export function DecisionLines({ decision }: Pick<DecisionAnswer, 'decision'>) {
  return (
    <section className="decision-lines">
      <ListTable
        caption={words.lines}
        titled
        columns={words.lineColumns}
        numbers={['n', 'due']}
        foot={<Total decision={decision} />}
      >
        {decision.lines.map((line, n) => (
          <Row key={line.dossier} line={line} n={n + 1} />
        ))}
      </ListTable>
    </section>
  );
}

function Total({ decision: { totalVnd, paidBy } }: Pick<DecisionAnswer, 'decision'>) {
  return (
    <tr>
      <td colSpan={4} className="sec wide">
        {words.paidBy}: {words.payers[paidBy]}
      </td>
      <th scope="row">{words.total}</th>
      <td className="num b nw">{money(totalVnd)}</td>
      <td />
    </tr>
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
