import { mkdirSync } from 'node:fs';
import {
	mkdir,
	mkdtemp,
	readdir,
	readFile,
	realpath,
	rm,
	symlink,
	writeFile,
} from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { claimSite, findSite, siteFolders } from '../../scripts/build/site-folders.ts';
import { ownTag } from '../../src/files/owner.ts';
import { swapSites } from '../../scripts/build/swap-sites.ts';
import { nameOnOtherDisk, otherDisk } from '../files/other-disk.ts';

/** No process has so high a number. */
const GONE = 4_194_305;

/** Programs of the system, not of a package. */
const [MOUNT, UNMOUNT] = ['mount', 'umount'] as const;

let parent: string;
let work: string;

beforeEach(async () => {
	parent = await mkdtemp(join(tmpdir(), 'site-folders-'));
	work = await mkdtemp(join(tmpdir(), 'site-folders-work-'));
});

afterEach(async () => {
	await rm(parent, { recursive: true });
	await rm(work, { recursive: true });
});

/** Makes sites that can be told apart: each has a page, a folder and a file that the others have not. */
async function makeSite(path: string, text: string): Promise<void> {
	await mkdir(join(path, 'gb'), { recursive: true });
	for (const file of ['index.html', 'gb/index.html', `${text}.txt`]) {
		await writeFile(join(path, file), text);
	}
}

async function makeSites(...names: string[]): Promise<void> {
	for (const name of names) await makeSite(join(parent, name), name);
}

/** Returns the text of the site, which is the same in all its files, and of no other site. */
async function readSite(site = join(parent, 'dist')): Promise<string> {
	const text = await readFile(join(site, 'index.html'), 'utf8');
	expect(await readFile(join(site, 'gb/index.html'), 'utf8')).toBe(text);
	expect((await readdir(site)).filter((name) => !name.startsWith('.')).sort()).toEqual(
		[`${text}.txt`, 'gb', 'index.html'].sort(),
	);
	return text;
}

async function build(text = 'new'): Promise<string> {
	await makeSite(join(work, 'site'), text);
	return join(work, 'site');
}

const beside = () => siteFolders(join(parent, 'dist'), false);
const own = `dist.next-${ownTag()}`;

describe('a site whose folder another takes the place of', () => {
	test.each([
		['nothing', [], []],
		['a whole site', ['dist'], ['dist']],
		['a build that was ended in the middle', ['dist', `dist.next-${GONE}`], ['dist']],
		[
			'a copy from another disk that was ended in the middle',
			['dist', `dist.next-${GONE}`, `dist.next-${GONE}.unfinished`, 'dist.before.unfinished'],
			['dist'],
		],
		['a swap that was ended between its two moves', ['dist.before', `dist.next-${GONE}`], ['dist']],
		['a swap that was ended before the old site was gone', ['dist', 'dist.gone'], ['dist']],
		[
			'folders of others',
			['dist', 'dist.next-old', 'dist2.next-1'],
			['dist', 'dist.next-old', 'dist2.next-1'],
		],
	])('puts right %s', async (_, found, left) => {
		await makeSites(...found);
		await claimSite(beside());
		expect((await readdir(parent)).sort()).toEqual([...left, own].sort());
	});

	test.each([
		['dist.before', ['dist.before'], 'the new one had not come yet'],
		['dist.before', ['dist', 'dist.before'], 'the new one may not be whole'],
		['dist', ['dist', 'dist.gone'], 'the new one was whole'],
		['dist', ['dist', 'dist.before.unfinished'], 'it had not given way yet'],
	])('brings back %s of %j: %s', async (site, found, _reason) => {
		await makeSites(...found);
		await claimSite(beside());
		expect(await readSite()).toBe(site);
	});

	test('is refused while another process is building it, with the folder that tells so', async () => {
		const name = `dist.next-${String(process.ppid)}`;
		await makeSites('dist', name);
		await expect(claimSite(beside())).rejects.toThrow(
			`Process ${String(process.ppid)} is building ${join(parent, 'dist')}. Wait until it ends; where it is no longer running, or is no build, delete the folder ${join(parent, name)}.`,
		);
		expect((await readdir(parent)).sort()).toEqual(['dist', name].sort());
	});

	test.each([[['dist']], [[]]])('gives way to the new one where there is %j', async (found) => {
		await makeSites(...found);
		await claimSite(beside());
		swapSites(await build(), beside());
		expect(await readSite()).toBe('new');
		expect(await readdir(parent)).toEqual(['dist']);
		expect(await readdir(work)).toEqual([]);
	});

	test('is there again where the new one cannot take its place', async () => {
		await makeSites('dist');
		await claimSite(beside());
		const built = await build();
		// What stands in the way of the site that gives way.
		await makeSites('dist.before');
		expect(() => {
			swapSites(built, beside());
		}).toThrow(/ENOTEMPTY|EEXIST/);
		expect(await readdir(parent)).toContain('dist');
	});
});

describe('a site whose folder has to stay', () => {
	const inside = () => siteFolders(join(parent, 'dist'), true);
	const ownInside = `.next-${ownTag()}`;

	test('gives way in it, files and folders, and nothing else is left', async () => {
		await makeSites('dist');
		await mkdir(join(parent, 'dist/lost+found'));
		await claimSite(inside());
		expect(await readdir(join(parent, 'dist'))).toContain(ownInside);
		swapSites(await build(), inside());
		await rm(join(parent, 'dist/lost+found'), { recursive: true });
		expect(await readSite()).toBe('new');
		expect((await readdir(join(parent, 'dist'))).some((name) => name.startsWith('.'))).toBe(false);
		expect(await readdir(parent)).toEqual(['dist']);
	});

	test('may be empty', async () => {
		mkdirSync(join(parent, 'dist'));
		await claimSite(inside());
		swapSites(await build(), inside());
		expect(await readSite()).toBe('new');
	});

	test('is refused while another process is building it', async () => {
		await makeSites('dist');
		await mkdir(join(parent, `dist/.next-${String(process.ppid)}`));
		await expect(claimSite(inside())).rejects.toThrow('is building');
		expect(await readSite()).toBe('dist');
	});

	/** Moves entries of a folder into another, as a swap that was ended in the middle had. */
	async function leave(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
		for (const [path, text] of Object.entries(files)) {
			await mkdir(join(folder, path, '..'), { recursive: true });
			await writeFile(join(folder, path), text);
		}
	}
	const OLD = { 'index.html': 'old', 'gb/index.html': 'old', 'old.txt': 'old' };
	const under = (folder: string, files: Readonly<Record<string, string>>) =>
		Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));

	test.each([
		['before anything left', { ...OLD, ...under(`.next-${GONE}`, { 'index.html': 'new' }) }],
		[
			'when some had left',
			{ 'gb/index.html': 'old', ...under('.leaving', { 'index.html': 'old', 'old.txt': 'old' }) },
		],
		[
			'while a folder of it was copied',
			{ ...OLD, ...under('.leaving', { 'gb.unfinished/index.html': 'o' }) },
		],
		['when all had left', under('.leaving', OLD)],
		['when all had left and nothing had come', under('.before', OLD)],
		[
			'when some of the new one had come',
			{ 'gb/index.html': 'new', 'new.txt': 'new', ...under('.before', OLD) },
		],
	])('is the one before where a swap was ended %s', async (_, files) => {
		await leave(join(parent, 'dist'), files);
		await claimSite(inside());
		expect(await readSite()).toBe('old');
		const hidden = (await readdir(join(parent, 'dist'))).filter((name) => name.startsWith('.'));
		expect(hidden).toEqual([ownInside]);
	});

	test('is the new one where a swap was ended when all of it had come', async () => {
		const site = join(parent, 'dist');
		await makeSite(site, 'new');
		await leave(site, under('.gone', { 'gb/index.html': 'old' }));
		await claimSite(inside());
		expect(await readSite()).toBe('new');
	});
});

describe('the folder of a site', () => {
	test('is found where a link leads to it', async () => {
		await makeSites('dist');
		await symlink(join(parent, 'dist'), join(parent, 'link'));
		expect(await findSite(join(parent, 'link'))).toBe(await realpath(join(parent, 'dist')));
	});

	test.each([
		['is not there yet', []],
		['is a folder like any other', ['dist']],
	])('can be another where it %s', async (_, found) => {
		await makeSites(...found);
		expect(siteFolders(join(parent, 'dist')).isFixed).toBe(false);
	});

	test('has to stay where it is a disk of its own', ({ skip }) => {
		if (process.platform !== 'linux') skip('only Linux has a disk that is always there');
		expect(siteFolders('/proc')).toMatchObject({ isFixed: true, before: '/proc/.before' });
	});

	test.for([
		['a disk of its own', ['-t', 'tmpfs', 'tmpfs']],
		['mounted from the same disk', ['--bind', 'other']],
	] as const)('is swapped where it is %s', async ([_, parameters], { skip }) => {
		await makeSites('dist', 'other');
		const site = join(parent, 'dist');
		const { status } = spawnSync(MOUNT, [...parameters, site], { cwd: parent });
		if (status !== 0) skip('skipped, because only root can mount a folder');
		try {
			expect(siteFolders(site).isFixed).toBe(true);
			await claimSite(siteFolders(site));
			swapSites(await build(), siteFolders(site));
			expect(await readSite()).toBe('new');
		} finally {
			spawnSync(UNMOUNT, [site]);
		}
	});
});

test.for([false, true])(
	'a site in a layer of an image, which cannot be renamed, gives way; its folder has to stay: %s',
	async (isFixed, { skip }) => {
		await makeSite(join(parent, 'image/dist'), 'old');
		for (const name of ['upper', 'layers', 'container']) await mkdir(join(parent, name));
		const container = join(parent, 'container');
		const layers = 'lowerdir=image,upperdir=upper,workdir=layers,redirect_dir=off';
		const parameters = ['-t', 'overlay', 'overlay', '-o', layers, container];
		if (spawnSync(MOUNT, parameters, { cwd: parent }).status !== 0) {
			skip('skipped, because only root can mount layers, and not on layers');
		}
		try {
			const site = join(container, 'dist');
			const folders = siteFolders(site, isFixed);
			await claimSite(folders);
			swapSites(await build(), folders);
			expect(await readSite(site)).toBe('new');
			expect(await readdir(container)).toEqual(['dist']);
		} finally {
			spawnSync(UNMOUNT, [container]);
		}
	},
);

describe.skipIf(otherDisk === null)(nameOnOtherDisk('a site on another disk'), () => {
	let disk: string;
	beforeEach(async () => {
		disk = await mkdtemp(join(otherDisk ?? '', 'site-folders-'));
	});
	afterEach(() => rm(disk, { recursive: true }));

	test.each([
		['another folder takes its place', false],
		['its folder has to stay', true],
	])('gives way to what was built on this one where %s', async (_, isFixed) => {
		const site = join(disk, 'dist');
		await makeSite(site, 'old');
		const folders = siteFolders(site, isFixed);
		await claimSite(folders);
		swapSites(await build(), folders);
		expect(await readSite(site)).toBe('new');
		expect(await readdir(disk)).toEqual(['dist']);
		expect(await readdir(work)).toEqual([]);
	});

	test('is made where there is none yet', async () => {
		const folders = siteFolders(join(disk, 'a/dist'));
		await claimSite(folders);
		swapSites(await build(), folders);
		expect(await readSite(join(disk, 'a/dist'))).toBe('new');
	});
});
