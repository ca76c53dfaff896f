import { vi } from '../i18n/vi';
import type { Pipeline } from './DossierPipeline';
import { StationMark } from './StationMark';

/** The way as a list: each station with its tracks under the one where they open. */
export function PipelineList({ stations, tracks, notNeeded }: Pipeline) {
  return (
    <>
      <ol className="pipeline-list">
        {stations.map(({ key, name, state, note }, n) => (
          <li key={key} className={`station ${state}`} aria-current={state === 'current' ? 'step' : undefined}>
            <svg viewBox="-14 -14 28 28" aria-hidden="true">
              <StationMark state={state} />
            </svg>
            <div>
              <span className="pipeline-name">
                {name}
                {state === 'done' || state === 'ahead' ? (
                  <span className="vh">: {vi.pipeline.states[state]}</span>
                ) : (
                  <span className="pipeline-state">, {vi.pipeline.states[state]}</span>
                )}
              </span>
              {note && <p>{note}</p>}
              {tracks
                .filter(({ from }) => from === n)
                .map((track) => (
                  <p key={track.key} className={`pipeline-track ${track.state}`}>
                    {track.words}
                  </p>
                ))}
            </div>
          </li>
        ))}
      </ol>
      {notNeeded && <p className="pipeline-not-needed">{notNeeded}</p>}
    </>
  );
}
