import { vi } from '../i18n/vi';
import type { Pipeline, PipelineTrack, Station, StationState } from './DossierPipeline';
import { branchesOf, spotsOf, type Branch } from './pipeline-layout';
import { StationMark } from './StationMark';

/** States that stand under the station in words too. */
const said: readonly StationState[] = ['skipped', 'returned', 'stopped'];
const lineY = 42;
const rowHeight = 34;
const radius = 8;

/** The way as a line with its branches; the same is said in words for who does not see it. */
export function PipelineLine({ stations, tracks, notNeeded, width }: Pipeline & { width: number }) {
  const spots = spotsOf(
    stations.map(({ name }) => name),
    width,
    tracks,
  );
  const branches = branchesOf(tracks, spots);
  const rows = Math.max(0, ...branches.map(({ row }) => row + 1));
  // Without a branch the words under a station need the room of one.
  const height = lineY + 22 + Math.max(rows * rowHeight, notNeeded ? 18 : 12) + (notNeeded ? 16 : 0);
  return (
    <>
      <PipelineWords stations={stations} tracks={tracks} />
      <svg className="pipeline-line" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <Way stations={stations} spots={spots} />
        {tracks.map((track, n) => (
          <BranchLine key={track.key} track={track} branch={branches[n]!} />
        ))}
        {stations.map((station, n) => (
          <g key={station.key} className={`station ${station.state}`}>
            <text x={spots[n]} y={19} textAnchor="middle">
              {station.name}
            </text>
            {said.includes(station.state) && (
              <text x={spots[n]} y={lineY + 26} textAnchor="middle" className="station-state">
                {vi.pipeline.states[station.state]}
              </text>
            )}
            <g transform={`translate(${spots[n]} ${lineY})`}>
              <StationMark state={station.state} />
            </g>
          </g>
        ))}
        {tracks.map((track, n) => (
          <text key={track.key} className="track-words" x={branches[n]!.from + 13} y={branchY(branches[n]!) - 8}>
            {track.words}
          </text>
        ))}
        {notNeeded && (
          <text className="not-needed" x={width - 16} y={height - 8} textAnchor="end">
            {notNeeded}
          </text>
        )}
      </svg>
    </>
  );
}

const branchY = ({ row }: Branch) => lineY + 42 + row * rowHeight;

function Way({ stations, spots }: { stations: readonly Station[]; spots: readonly number[] }) {
  return stations.slice(1).map(({ key, state }, n) => {
    const form = state === 'skipped' ? 'skipped' : state === 'ahead' ? 'ahead' : 'reached';
    return <path key={key} className={`way ${form}`} d={`M${spots[n]} ${lineY}H${spots[n + 1]}`} />;
  });
}

function BranchLine({ track, branch }: { track: PipelineTrack; branch: Branch }) {
  const y = branchY(branch);
  const { from, to, reached } = branch;
  const down = `M${from} ${lineY + 10}V${y - radius}q0 ${radius} ${radius} ${radius}`;
  const up = `H${to - radius}q${radius} 0 ${radius} ${-radius}V${lineY + 10}`;
  const whole = track.state === 'done';
  const end = Math.min(Math.max(reached, from + radius + 4), to - radius - 4);
  return (
    <g className={`branch ${track.state}`}>
      {!whole && <path className="rest" d={down + up} />}
      <path className="gone" d={whole ? down + up : `${down}H${end}`} />
      {track.state === 'open' && <circle cx={end} cy={y} r={4.5} />}
      {track.state === 'failed' && <path className="mark" d={`M${end - 4} ${y - 4}l8 8m0-8-8 8`} />}
      {track.state === 'held' && <path className="mark" d={`M${to - 4} ${y - 22}v10m8-10v10`} />}
    </g>
  );
}

function PipelineWords({ stations, tracks }: Pick<Pipeline, 'stations' | 'tracks'>) {
  return (
    <ul className="vh">
      {stations.map(({ key, name, state }) => (
        <li key={key} aria-current={state === 'current' ? 'step' : undefined}>
          {name}: {vi.pipeline.states[state]}
        </li>
      ))}
      {tracks.map(({ key, words }) => (
        <li key={key}>{words}</li>
      ))}
    </ul>
  );
}
