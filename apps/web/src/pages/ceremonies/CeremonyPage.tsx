import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { isAbsent, useCeremony, type CalledLine, type CeremonyAnswer } from '../../api/rooms';
import { fullDay } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { Button } from '../../ui/Button';
import { ForbiddenAct } from '../../ui/ForbiddenAct';
import { Icon } from '../../ui/Icon';
import { PageTitle, WayBack } from '../../ui/PageHead';
import { Segments } from '../../ui/Segments';
import { AbsentPage, EmptyState, ErrorState, Loading } from '../../ui/States';
import { Called } from './Called';
import { HandOverSheet } from './HandOverSheet';
import { Ordering } from './Ordering';
import { useHandOvers } from './pending';
import './Ceremonies.css';

const words = vi.ceremonies;

/** One ceremony on a tablet: the order of calling, a tick for each hand-over, who did not come. */
export function CeremonyPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useCeremony(id);
  if (isAbsent(error)) return <AbsentPage title={words.title} words={words.absent} to={paths.ceremonies} />;
  if (error && !data) return <ErrorState page error={error} retry={refetch} />;
  if (!data) return <Loading />;
  return <Shown key={id} answer={data} />;
}

const inAddress = 'hien';
type Show = keyof typeof words.show;

function Shown({ answer }: { answer: CeremonyAnswer }) {
  const { ceremony, acts } = answer;
  const { waiting, hand } = useHandOvers(ceremony.id);
  const [address, setAddress] = useSearchParams();
  const [open, setOpen] = useState<CalledLine | null>(null);
  const show: Show = address.get(inAddress) === 'left' ? 'left' : 'all';
  const act = acts.find((one) => one.act === 'hand-over');
  const sent = new Map(waiting.map((one) => [one.dossier, one]));
  const left = ceremony.lines.filter(({ dossier, given }) => given === null && !sent.has(dossier));
  const unsent = waiting.filter(({ problem }) => problem === undefined).length;
  return (
    <>
      <header className="ceremony-head">
        <WayBack to={paths.ceremonies} words={words.title}>
          <span>{words.statuses[ceremony.status]}</span>
        </WayBack>
        <PageTitle>{ceremony.title ?? words.untitled}</PageTitle>
        <p>
          <b className="b">{fullDay(ceremony.on)}.</b> {ceremony.place && words.at(ceremony.place)}{' '}
          {words.standing(ceremony.lines.length - left.length, ceremony.lines.length)}
        </p>
        <div role="status">{unsent > 0 && !navigator.onLine && <p>{words.waiting(unsent)}</p>}</div>
      </header>
      {act && act.state !== 'now' && <ForbiddenAct act={words.handOver} because={act.sentence} />}
      <div className="ceremony-tools">
        <Segments<Show>
          label={words.showLabel}
          value={show}
          options={(['all', 'left'] as const).map((value) => ({
            value,
            words: value === 'left' ? `${words.show.left} (${left.length})` : words.show.all,
          }))}
          onChange={(value) => setAddress(value === 'left' ? { [inAddress]: 'left' } : {}, { replace: true })}
        />
        <div className="thing-buttons">
          <Button kind="text" onClick={() => window.print()}>
            <Icon name="print" />
            {words.print}
          </Button>
          <Ordering answer={answer} />
        </div>
      </div>
      {show === 'left' && left.length === 0 ? (
        <EmptyState words={words.absenteesNone} />
      ) : (
        <Called
          lines={show === 'left' ? left : ceremony.lines}
          sent={sent}
          {...(act?.state === 'now' ? { give: setOpen } : {})}
        />
      )}
      {show === 'left' && left.length > 0 && <p className="sec sm">{words.absenteesNext}</p>}
      <HandOverSheet line={open} close={() => setOpen(null)} hand={hand} />
    </>
  );
}
