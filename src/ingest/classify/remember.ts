/** How many answers are kept: those of some hundred first pages. */
const MOST = 2_000;

/** Returns a function that answers as `read` does, and asks it once for a text that comes again. `read` has to be pure. */
export function remember<Answer>(read: (text: string) => Answer): (text: string) => Answer {
	const answers = new Map<string, Answer>();
	return (text) => {
		const known = answers.get(text);
		if (known !== undefined || answers.has(text)) return known as Answer;
		const answer = read(text);
		if (answers.size >= MOST) answers.clear();
		answers.set(text, answer);
		return answer;
	};
}
