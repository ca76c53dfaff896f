import { join } from 'node:path';
import { bundleWorkflowCode, type WorkflowBundle } from '@temporalio/worker';

/** The one bundle of all workflows: worker, tests and build use it. It knows one alias, so a stray import breaks the build. */
export function bundleWorkflows(root: string): Promise<WorkflowBundle> {
  return bundleWorkflowCode({
    workflowsPath: join(root, 'workflows/src/index.ts'),
    webpackConfigHook: (config) => ({
      ...config,
      resolve: {
        ...config.resolve,
        alias: { ...config.resolve?.alias, '@app/domain$': join(root, 'libs/domain/src/index.ts') },
      },
    }),
  });
}
