import type { Rule } from './rule.ts';

/** Images of figures. */
export const IMAGE_RULES = {
	'image-kind': {
		severity: 'warning',
		message: 'An image stands here, {found}, which browsers do not show: it is not kept.',
		hint: 'In Word: cut the picture, and paste it again as PNG (Paste Special). Charts and drawings likewise.',
		acceptable: true,
	},
	'image-damaged': {
		severity: 'warning',
		message: 'An image stands here that is damaged: {reason}. It is not kept.',
		hint: 'Put the image in anew, save the file, and add that.',
		acceptable: true,
	},
	'image-large': {
		severity: 'warning',
		message: 'An image stands here of {found}, expected at most {expected}: it is not kept.',
		hint: 'Make it smaller (in Word: Picture Format, Compress Pictures), save the file, and add that.',
		acceptable: true,
	},
	'image-uncaptioned': {
		severity: 'warning',
		message: 'An image stands here beside no caption of a figure: it is not shown.',
		hint: 'A figure is what has a caption, 图 1. …. Where a line beside it is one, say so: `roles: [{ line, begins, role: figure }]`. An ornament or emblem may stay away.',
		acceptable: true,
	},
	'image-missing': {
		severity: 'error',
		message:
			'The image {found} of a figure is not in content/images, or is not what its name says.',
		hint: 'Run `npm run ingest`, which reads it of the source again, and commit what it writes.',
	},
	'image-superfluous': {
		severity: 'error',
		message: 'No figure has the image {found}.',
		hint: 'Run `npm run ingest`, which takes it away, and commit that.',
	},
} as const satisfies Record<string, Rule>;
