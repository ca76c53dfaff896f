import type { DossierAnswer } from '../../api/dossiers';
import { nameOf } from '../../api/names';
import { day } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { StatusTag } from '../../ui/StatusTag';

const words = vi.said;

/** What was asked and what came, side by side, for whoever asked and whoever answers. */
export function Supplements({ answer: { said, names } }: { answer: DossierAnswer }) {
  const who = (id: string) => nameOf(names, 'people', id) ?? words.somebody;
  return (
    <section className="sheet dossier-about" aria-label={words.supplements}>
      <h2>{words.supplements}</h2>
      {[...said.supplements].reverse().map(({ items, asked, answer }, n) => (
        <div key={n} className="said-sides">
          <div>
            <h3>{words.asked}</h3>
            <p className="sec sm">{words.by(who(asked.by), day(asked.at))}</p>
            <ol className="said-items">
              {items.map((item, at) => (
                <li key={at}>{item ?? words.erased}</li>
              ))}
            </ol>
          </div>
          <div>
            <h3>{words.answered}</h3>
            {answer ? (
              <>
                <p className="sec sm">{words.by(who(answer.by), day(answer.at))}</p>
                <ol className="said-items">
                  {answer.items.map((item, at) => (
                    <li key={at}>{item ?? words.erased}</li>
                  ))}
                </ol>
              </>
            ) : (
              <StatusTag tone="wait">{words.notAnswered}</StatusTag>
            )}
          </div>
        </div>
      ))}
    </section>
  );
}
