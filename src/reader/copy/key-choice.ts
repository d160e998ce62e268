import { readChoice, writeChoice } from '../page/stored-choice.ts';

const NAME = 'copy-key';
const OFF = 'off';

/** True unless the reader has switched the key off that copies. */
export function readKey(): boolean {
	return readChoice(NAME) !== OFF;
}

export function rememberKey(isOn: boolean): void {
	writeChoice(NAME, isOn ? null : OFF);
}
