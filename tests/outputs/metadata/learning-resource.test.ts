import { expect, test } from 'vitest';
import { licenceUrl } from '../../../src/outputs/metadata/learning-resource.ts';

test.each([
	[
		'CC BY 4.0（本路径的导言、问题和说明）',
		'https://creativecommons.org/licenses/by/4.0/',
		'with words',
	],
	['CC BY-NC-SA 4.0', 'https://creativecommons.org/licenses/by-nc-sa/4.0/', 'with conditions'],
	['ＣＣ BY-SA 3.0', 'https://creativecommons.org/licenses/by-sa/3.0/', 'in full width'],
	['CC0 1.0', 'https://creativecommons.org/publicdomain/zero/1.0/', 'no rights reserved'],
	['CC BY', null, 'without its version it is none'],
	['ACC BY 4.0', null, 'another name'],
	['保留所有权利', null, 'no licence'],
])('%s is %s: %s', (licence, expected, _reason) => {
	expect(licenceUrl(licence)).toBe(expected);
});
