import type { StationState } from './DossierPipeline';

const marks: Readonly<Record<StationState, React.ReactNode>> = {
  done: (
    <>
      <circle r="9" className="full" />
      <path className="on-full" d="M-4 .5l2.8 2.8 5-5.6" />
    </>
  ),
  current: (
    <>
      <circle r="12" className="ring wide" />
      <circle r="5" className="full" />
    </>
  ),
  ahead: <circle r="7" className="hollow" />,
  returned: (
    <>
      <circle r="10" className="ring" />
      <path className="in-ring" d="M4 0h-7m3-3.5L-3.5 0 0 3.5" />
    </>
  ),
  held: (
    <>
      <circle r="10" className="ring" />
      <path className="in-ring" d="M-2.5-4v8M2.5-4v8" />
    </>
  ),
  stopped: (
    <>
      <circle r="10" className="ring" />
      <path className="in-ring" d="M-3.5-3.5l7 7m0-7-7 7" />
    </>
  ),
  skipped: <path className="dash" d="M-8 0H8" />,
};

/** A station in its state, drawn around 0,0. */
export const StationMark = ({ state }: { state: StationState }) => (
  <g className={`station-mark ${state}`}>{marks[state]}</g>
);
