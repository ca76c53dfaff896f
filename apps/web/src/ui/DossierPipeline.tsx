import { useEffect, useRef, useState } from 'react';
import { vi } from '../i18n/vi';
import { PipelineLine } from './PipelineLine';
import { PipelineList } from './PipelineList';
import { tooNarrow } from './pipeline-layout';
import './DossierPipeline.css';

export type StationState = 'done' | 'current' | 'ahead' | 'returned' | 'held' | 'skipped' | 'stopped';
export type TrackState = 'open' | 'done' | 'failed' | 'held';

/** A custody that the dossier passes. */
export interface Station {
  key: string;
  name: string;
  state: StationState;
  /** A few words under it in the list: since when, who. */
  note?: string | undefined;
}

/** What runs beside: from the station where it opens to the gate that it must have reached. */
export interface PipelineTrack {
  key: string;
  words: string;
  state: TrackState;
  /** How much is done, from 0 to 1. */
  share: number;
  from: number;
  to: number;
}

export interface Pipeline {
  stations: readonly Station[];
  tracks: readonly PipelineTrack[];
  /** "Không cần: Hội đồng sáng kiến." */
  notNeeded?: string | undefined;
}

/** Where a dossier is on its way: a line where there is room, else a list of the same words. */
export function DossierPipeline(pipeline: Pipeline) {
  const box = useRef<HTMLElement>(null);
  const width = useWidth(box);
  const narrow = tooNarrow(
    pipeline.stations.map(({ name }) => name),
    width,
  );
  return (
    <section ref={box} className="pipeline sheet" aria-label={vi.pipeline.title}>
      {narrow ? <PipelineList {...pipeline} /> : <PipelineLine {...pipeline} width={width} />}
    </section>
  );
}

function useWidth(box: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const watched = box.current!;
    const watcher = new ResizeObserver(() => setWidth(watched.clientWidth));
    watcher.observe(watched);
    return () => watcher.disconnect();
  }, [box]);
  return width;
}
