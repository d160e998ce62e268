// On a page that leads on to another: a refresh loses what stands behind "#", so that a link to a paragraph
// would end at the top of its document.
const { to } = document.currentScript.dataset;
if (location.hash !== '') {
	// Stops the refresh too, which stands below this script.
	window.stop();
	location.replace(to.split('#')[0] + location.hash);
}
