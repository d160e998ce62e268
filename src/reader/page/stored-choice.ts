/** Returns what is stored on the device under a name; null where nothing is, or where storing is forbidden. */
export function readChoice(name: string): string | null {
	try {
		return localStorage.getItem(name);
	} catch {
		return null;
	}
}

/** Stores a choice on the device, or with null forgets it. Where storing is forbidden it holds for the page alone. */
export function writeChoice(name: string, value: string | null): void {
	try {
		if (value === null) localStorage.removeItem(name);
		else localStorage.setItem(name, value);
	} catch {
		// The choice is a comfort; without storage the page goes on.
	}
}
