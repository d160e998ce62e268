import { runIngest } from '../../scripts/ingest.ts';
import { silent } from './sample-archive.ts';

/**
 * Ingests an archive and kills itself, without a chance to clear up, at the moment of writing that has the given
 * number; prints the names of the moments.
 *   node tests/hostile/ingest-and-die.ts ROOT NUMBER [FILE …]
 */
const [root = '', moment = '', ...files] = process.argv.slice(2);
let count = 0;

process.exitCode = await runIngest({
	root,
	files,
	progress: silent,
	onStep(step) {
		process.stdout.write(`${step}\n`);
		if (count === Number(moment)) process.kill(process.pid, 'SIGKILL');
		count += 1;
	},
});
