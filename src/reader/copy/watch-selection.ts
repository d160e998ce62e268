/** A drag that pauses is still a drag. */
const REST = 250;

let timer = 0;
let isPressing = false;
let isOffered = false;

function waitForRest(): void {
	clearTimeout(timer);
	timer = window.setTimeout(() => {
		const selection = getSelection();
		const isText = selection?.isCollapsed === false && document.querySelector('.passage') !== null;
		if (isPressing || (!isText && !isOffered)) return;
		isOffered = isText;
		void import('./commands.ts').then(({ offerSelection }) => {
			offerSelection();
		});
	}, REST);
}

/** Offers to copy a selection of text once it rests. */
export function watchSelection(): void {
	document.addEventListener('pointerdown', ({ pointerType }) => {
		isPressing = pointerType === 'mouse';
	});
	for (const type of ['pointerup', 'pointercancel'] as const) {
		document.addEventListener(type, () => {
			isPressing = false;
			waitForRest();
		});
	}
	document.addEventListener('selectionchange', waitForRest);
	waitForRest();
}
