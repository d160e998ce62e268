import { spawnSync } from 'node:child_process';

/**
 * Returns the commit that a project stands at; null where it is under no version control, or holds what is not committed: a
 * commit that is named has to be what was used.
 */
export function readCommit(root: string): string | null {
	const git = (...parameters: string[]): string | null => {
		const { status, stdout } = spawnSync('git', ['-C', root, ...parameters], { encoding: 'utf8' });
		return status === 0 ? stdout.trim() : null;
	};
	// A project that lies in the repository of something else is not what its commit names.
	if (git('rev-parse', '--show-prefix') !== '') return null;
	if (git('status', '--porcelain', '--untracked-files=normal') !== '') return null;
	return git('rev-parse', 'HEAD');
}
