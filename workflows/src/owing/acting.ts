import { proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import type { OwingActivities } from './activities';

/** Short deeds on our own database and post: retried until done. */
export const acting = proxyActivities<Omit<OwingActivities, 'readProgress' | 'handOver'>>({
  startToCloseTimeout: '30 seconds',
  retry: { initialInterval: '500 milliseconds', maximumInterval: '1 minute', backoffCoefficient: 2 },
});

/** The ministry's gateway may be slow or refuse. The worker says when to ask again and when to give up, visibly. */
export const outside = proxyActivities<Pick<OwingActivities, 'handOver'>>({
  startToCloseTimeout: '2 minutes',
  heartbeatTimeout: '10 seconds',
  retry: { initialInterval: '1 second', maximumInterval: '5 minutes', backoffCoefficient: 2 },
});

/** Reading the log at the start of a run. */
export const reading = proxyLocalActivities<Pick<OwingActivities, 'readProgress'>>({
  startToCloseTimeout: '10 seconds',
  retry: { maximumInterval: '10 seconds' },
});
