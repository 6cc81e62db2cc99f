import { runTool } from './runTool.ts';
import { step } from './step.ts';
import { Trouble } from './Trouble.ts';

/** Builds both apps and the worker where they changed. @throws Trouble with what the build said */
export async function buildApps(signal: AbortSignal): Promise<void> {
  const apps = ['--filter=@cairn/patient', '--filter=@cairn/console', '--filter=@cairn/worker'];
  const run = () => runTool('turbo', ['run', 'build', ...apps, '--output-logs=errors-only'], { signal });
  const result = await step('Apps: building what changed, about two minutes the first time', run);
  signal.throwIfAborted();
  if (!result.ok) throw new Trouble(`${result.output}\nThe apps could not be built; the lines above say why.`);
}
