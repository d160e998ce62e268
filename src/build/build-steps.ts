import { channel } from 'node:diagnostics_channel';

/** Told after each step of a build, with its name, for whoever measures it; nothing listens in an ordinary build. */
export const buildSteps = channel('gb-archive:build-step');
