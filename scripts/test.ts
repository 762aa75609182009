import { parseArgs } from 'node:util';
import { ensureBrowser } from './browser/install-browser.ts';
import { closeWith, runSteps, type StepOutcome } from './checks/run-steps.ts';
import { checkSteps, exampleSteps, siteSteps } from './checks/steps.ts';

const { values } = parseArgs({ options: { 'with-example': { type: 'boolean', default: false } } });

// First, so that a missing browser is said at the start and not after minutes of tests.
const browser: StepOutcome = {
  title: 'A browser to test with',
  succeeded: ensureBrowser() !== undefined,
  passed: 0,
  failed: 0,
};
const steps = [
  ...checkSteps,
  ...(values['with-example'] ? exampleSteps : []),
  ...(browser.succeeded ? siteSteps : []),
];
closeWith([browser, ...runSteps(steps)]);
