import { afterEach, expect, test } from 'vitest';
import { getBuildKeep, openBuildKeep, setBuildKeep } from '../../src/keep/build-keep.ts';
import { NO_KEEP } from '../../src/keep/keep.ts';

afterEach(() => {
	setBuildKeep(undefined);
});

const site = { site: 'https://archive.example', base: '/kb' };

test('a keep is opened for the address of the site, and is the one of this build from then on', () => {
	const opened = { ...NO_KEEP };
	const asked: unknown[] = [];
	setBuildKeep({
		keep: NO_KEEP,
		open: (address) => {
			asked.push(address);
			return opened;
		},
		earlierSite: '/dist',
	});
	expect(openBuildKeep(site)).toEqual({ keep: opened, earlierSite: '/dist' });
	expect(getBuildKeep().keep).toBe(opened);
	openBuildKeep(site);
	expect(asked).toEqual([site]);
});

test('a build for which nobody opens a keep has none', () => {
	expect(openBuildKeep(site)).toEqual({ keep: NO_KEEP, earlierSite: null });
});
