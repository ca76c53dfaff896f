import { useState } from 'react';
import { useParams } from 'react-router';
import { isAbsent, useDecision, type DecisionAnswer } from '../../api/rooms';
import { day } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { Button } from '../../ui/Button';
import { ForbiddenAct } from '../../ui/ForbiddenAct';
import { Icon } from '../../ui/Icon';
import { PageTitle, WayBack } from '../../ui/PageHead';
import { AbsentPage, ErrorState, Loading } from '../../ui/States';
import { CancelDialog } from './CancelDialog';
import { DecisionLines } from './DecisionLines';
import { PaperDialog } from './PaperDialog';
import { PublishDialog } from './PublishDialog';
import './Decisions.css';

const words = vi.decisions;

/** One decision: its lines with their bonus, the total, and what was cancelled. */
export function DecisionPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useDecision(id);
  if (isAbsent(error)) return <AbsentPage title={words.title} words={words.absent} to={paths.decisions} />;
  if (error && !data) return <ErrorState page error={error} retry={refetch} />;
  if (!data) return <Loading />;
  return <Shown answer={data} />;
}

const ofState = ['government', 'primeMinister', 'president'];

function Shown({ answer }: { answer: DecisionAnswer }) {
  const { decision } = answer;
  const { number, on, authority, signedBy, signedFor, status } = decision;
  const by = ofState.includes(authority)
    ? vi.terms.authorities[authority]
    : signedBy && signedFor
      ? words.signedFor(signedBy, signedFor)
      : (signedBy ?? vi.terms.authorities[authority]);
  return (
    <div className="decision-page">
      <header className="thing-head">
        <div>
          <WayBack to={paths.decisions} words={words.title}>
            <span>{vi.terms.authorities[authority]}</span>
          </WayBack>
          <PageTitle>{words.heading(number)}</PageTitle>
          <p>
            <b className={status === 'cancelled' ? 'not-met' : 'b'}>{words.statuses[status]}.</b>{' '}
            {words.signed(day(on), by)} {ofState.includes(authority) && `${words.state}.`}
          </p>
        </div>
        <Acts answer={answer} />
      </header>
      <DecisionLines decision={decision} />
      <Cancellations answer={answer} />
    </div>
  );
}

/** Publishing is the next act where something waits for it; cancelling stands beside. */
function Acts({ answer }: { answer: DecisionAnswer }) {
  const [open, setOpen] = useState<'publish' | 'bonusList' | 'returns' | 'cancel' | null>(null);
  const close = () => setOpen(null);
  const find = (...names: string[]) => answer.acts.find(({ act }) => names.includes(act));
  const [publish, cancel] = [find('publish'), find('cancel', 'record-cancellation')];
  const papers = [
    { name: 'bonusList' as const, act: find('bonus-list'), more: {} },
    { name: 'returns' as const, act: find('returns'), more: { dossiers: answer.decision.toReturn } },
  ];
  const waiting = answer.decision.lines.filter(({ toPublish }) => toPublish);
  return (
    <div className="thing-do">
      <div className="thing-buttons">
        <Button kind="text" onClick={() => window.print()}>
          <Icon name="print" />
          {words.print}
        </Button>
        {cancel?.state === 'now' && <Button onClick={() => setOpen('cancel')}>{words.cancel.act}</Button>}
        {papers.map(
          ({ name, act }) =>
            act?.state === 'now' && (
              <Button key={name} onClick={() => setOpen(name)}>
                {words[name].act}
              </Button>
            ),
        )}
        {publish?.state === 'now' && (
          <Button kind="primary" onClick={() => setOpen('publish')}>
            {words.publish.act(waiting.length)}
          </Button>
        )}
      </div>
      {publish?.state === 'blocked' && <ForbiddenAct act={words.publish.name} because={publish.sentence} />}
      {cancel?.state === 'blocked' && answer.decision.status === 'issued' && (
        <ForbiddenAct act={words.cancel.name} because={cancel.sentence} />
      )}
      {publish && (
        <PublishDialog
          {...{ lines: waiting, id: answer.decision.id, path: publish.path, close }}
          open={open === 'publish'}
        />
      )}
      {papers.map(
        ({ name, act, more }) =>
          act && (
            <PaperDialog
              key={name}
              {...{ path: act.path, words: words[name], more, close }}
              draft={`quyet-dinh/${answer.decision.id}/${name}`}
              open={open === name}
            />
          ),
      )}
      {cancel && <CancelDialog answer={answer} path={cancel.path} open={open === 'cancel'} close={close} />}
    </div>
  );
}

function Cancellations({ answer: { decision } }: { answer: DecisionAnswer }) {
  const named = new Map(decision.lines.map(({ dossier, name }) => [dossier, name ?? vi.dossier.erased]));
  if (decision.cancellations.length === 0) return null;
  return (
    <section className="sheet decision-cancelled">
      <h2>{words.cancellations}</h2>
      <ul>
        {decision.cancellations.map(({ number, dossiers, ground, paper, at }) => (
          <li key={`${number}/${at}`}>
            <p className="b">
              {words.cancelledBy(number, day(at), dossiers.map((code) => named.get(code) ?? '').join(', '))}
            </p>
            {ground && <p>{words.ground(ground)}</p>}
            {paper && <p>{words.paper(paper)}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
