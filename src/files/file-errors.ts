/** Returns the code of an error of the file system; nothing of any other. */
export const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;

/** Returns a handler that takes errors of these codes for nothing and raises all others. */
export const ignore =
	(...codes: string[]) =>
	(error: unknown): undefined => {
		if (!codes.includes(codeOf(error) ?? '')) throw error;
		return undefined;
	};

/** Does what fails with one of these codes where there is nothing to do. */
export function tolerate(act: () => void, ...codes: string[]): void {
	try {
		act();
	} catch (error) {
		ignore(...codes)(error);
	}
}
