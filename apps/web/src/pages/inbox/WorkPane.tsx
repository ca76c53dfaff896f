import { Link } from 'react-router';
import { nameOf, type Names } from '../../api/names';
import type { Box, WorkRow } from '../../api/work';
import { briefly, fullDay } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { codeIn, placeOf } from '../../ui/about';
import { AwardRibbon } from '../../ui/AwardRibbon';
import { Button, ButtonLink } from '../../ui/Button';
import { Clock } from '../../ui/Clock';
import { GroundLink } from '../../ui/GroundLink';
import { OfDossier, Sum } from './OfDossier';
import type { DoingWork } from './useDoing';
import { codeOf, dossiersOf, dutyOf, manyFor, nameOfRow } from './work';

interface Props {
  row: WorkRow;
  names: Names;
  box: Box;
  doing: DoingWork;
}

/** The chosen task: who, by when and by what sum, what is left, what one may do and what opens the rest. */
export function WorkPane({ row, names, box, doing }: Props) {
  const code = codeOf(row);
  const { thing, form } = row;
  const unit = nameOf(names, 'units', thing?.unit);
  const award = nameOf(names, 'awards', thing?.award);
  const place = placeOf(row.about);
  const dossiers = dossiersOf([row]).length;
  const first = dossiers > 1 && form !== 'done' ? manyFor[row.kind]?.[0] : undefined;
  return (
    <aside className="work-pane" aria-label={vi.inbox.pane}>
      <div>
        {code !== null && <span className="code sec">{code}</span>}
        <h2>{place ? <Link to={place.to}>{nameOfRow(row)}</Link> : nameOfRow(row)}</h2>
        {unit && <p className="sec sm">{briefly(unit)}</p>}
        {thing?.award && award && (
          <p className="m pane-award">
            <AwardRibbon award={thing.award}>{briefly(award)}</AwardRibbon>
          </p>
        )}
      </div>
      {form !== 'done' && <Due row={row} code={code} />}
      {code !== null && form !== 'done' ? (
        <OfDossier code={code} row={row}>
          <Buttons row={row} box={box} doing={doing} />
        </OfDossier>
      ) : (
        <>
          {row.count > 1 ? (
            <Dossiers row={row} />
          ) : (
            form !== 'done' && !place && <p className="sec">{vi.inbox.inPlace}</p>
          )}
          <div className="pane-acts">
            {first && (
              <Button kind="primary" onClick={() => doing.beginMany(first, [row])}>
                {vi.manyActs[first].submit(dossiers)}…
              </Button>
            )}
            {place && (
              <ButtonLink kind={form === 'done' || first ? 'outlined' : 'primary'} to={place.to}>
                {place.words}
              </ButtonLink>
            )}
            <Buttons row={row} box={box} doing={doing} />
          </div>
        </>
      )}
    </aside>
  );
}

function Due({ row, code }: { row: WorkRow; code: string | null }) {
  const { form, dueAt, dueOn, workingDaysLeft, provisional = false, basis, duties } = row;
  return (
    <div className="pane-sum">
      <div className="pane-due">
        <span className="b">{dutyOf(row)}</span>
        <span className="b">{fullDay(dueOn)}</span>
      </div>
      <Clock deadline={{ form, dueAt, workingDaysLeft, provisional }} />
      {code === null ? <p className="sec sm">{vi.inbox.noSum}</p> : <Sum code={code} duty={duties[0]!.obligation} />}
      {basis && (
        <p>
          <GroundLink ground={basis} />
        </p>
      )}
    </div>
  );
}

const shown = 12;

/** Of which dossiers the row is. */
function Dossiers({ row: { duties } }: { row: WorkRow }) {
  const codes = [...new Set(duties.flatMap(({ stream }) => codeIn(stream) ?? []))];
  return (
    <div>
      <h3 className="cap">{vi.inbox.ofMany}</h3>
      <ul className="pane-codes">
        {codes.slice(0, shown).map((code) => (
          <li key={code}>
            <Link className="code" to={paths.dossier(code)}>
              {code}
            </Link>
          </li>
        ))}
        {codes.length > shown && <li className="sec">{vi.inbox.more(codes.length - shown)}</li>}
      </ul>
    </div>
  );
}

/** Take it, pass it, give it back: what may be. */
function Buttons({ row, doing: { may, begin } }: Omit<Props, 'names'>) {
  const { take, passShort, pass, release } = vi.inbox;
  return (
    <>
      {may(row, 'take') && <Button onClick={() => begin('take', [row])}>{take}</Button>}
      {may(row, 'pass') && (
        <Button aria-label={`${pass}…`} onClick={() => begin('pass', [row])}>
          {passShort}…
        </Button>
      )}
      {may(row, 'release') && <Button onClick={() => begin('release', [row])}>{release}…</Button>}
    </>
  );
}
