import { closeWith, runSteps } from './checks/run-steps.ts';
import { checkSteps } from './checks/steps.ts';

closeWith(runSteps(checkSteps));
