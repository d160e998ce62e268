const STAY = 6000;
/** A live region is heard only where it stood in the page before its words did. */
const SETTLE = 60;

const toast = document.createElement('p');
toast.className = 'toast';
toast.role = 'status';

let timer = 0;

/** Shows a sentence at the foot of the window for a while, and has it read out when the reader's program pauses. */
export function announce(words: string): void {
	if (!toast.isConnected) document.body.append(toast);
	clearTimeout(timer);
	toast.textContent = '';
	timer = window.setTimeout(() => {
		toast.textContent = words;
		timer = window.setTimeout(() => {
			toast.textContent = '';
		}, STAY);
	}, SETTLE);
}
