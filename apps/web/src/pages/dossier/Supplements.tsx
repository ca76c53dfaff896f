import type { DossierAnswer, Said } from '../../api/dossiers';
import { nameOf } from '../../api/names';
import { day } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { Clock } from '../../ui/Clock';
import { shownClock } from '../../ui/duty';
import { StatusTag } from '../../ui/StatusTag';

const words = vi.said;
type Supplement = Said['supplements'][number];
type Item = Supplement['parts'][number];
type Who = (id: string) => string;

/** What was asked and what came, item by item, side by side: the same for whoever asked and whoever answers. */
export function Supplements({ answer: { said, names, deadlines } }: { answer: DossierAnswer }) {
  const who: Who = (id) => nameOf(names, 'people', id) ?? words.somebody;
  const clock = deadlines.find(({ kind, form }) => kind === 'supplement' && form !== 'done');
  return (
    <section className="sheet dossier-about" aria-label={words.supplements}>
      <h2>{words.supplements}</h2>
      {clock && (
        <p className="said-due">
          {words.due} <Clock deadline={shownClock(clock)} />
        </p>
      )}
      {[...said.supplements].reverse().map((supplement, n) => (
        <Sides key={n} supplement={supplement} who={who} />
      ))}
    </section>
  );
}

function Sides({ supplement: { parts, asked, answer }, who }: { supplement: Supplement; who: Who }) {
  const done = parts.filter(({ answers }) => answers.at(-1)?.review?.accepted === true).length;
  const beside = answer?.items.slice(parts.length) ?? [];
  return (
    <div className="said-table">
      <table>
        <caption>
          {words.by(who(asked.by), day(asked.at))}. {words.progress(done, parts.length)}.
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.asked}</th>
            <th scope="col">{words.answered}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((item) => (
            <tr key={item.id}>
              <th scope="row">{words.item(item.id, item.asked ?? words.erased)}</th>
              <td>
                <Given item={item} waits={answer === null} who={who} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {beside.length > 0 && (
        <>
          <p className="sec sm">{words.others}</p>
          <ul className="said-items">
            {beside.map((text, n) => (
              <li key={n}>{text ?? words.erased}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** Each time that the unit gave it, and how it was taken. */
function Given({ item: { answers }, waits, who }: { item: Item; waits: boolean; who: Who }) {
  const last = answers.at(-1);
  const open = last === undefined ? waits : last.review?.accepted === false;
  return (
    <>
      {answers.map(({ text, by, at, review }, n) => (
        <div key={n} className="said-given">
          <p>{text ?? words.erased}</p>
          <p className="sec sm">{words.by(who(by), day(at))}</p>
          {review === null && <StatusTag tone="wait">{words.waitsReview}</StatusTag>}
          {review?.accepted === true && <StatusTag tone="met">{words.accepted}</StatusTag>}
          {review?.accepted === false && (
            <p>
              <StatusTag tone="not-met">{words.sentBack}</StatusTag> {review.reason ?? words.erased}
            </p>
          )}
        </div>
      ))}
      {open && <StatusTag tone="wait">{words.notAnswered}</StatusTag>}
      {!open && last === undefined && <p className="sec">{words.noneGiven}</p>}
    </>
  );
}
