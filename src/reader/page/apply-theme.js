// A classic script that blocks: the theme is set before anything is painted. What it sets also tells the style
// sheet that scripts run.
{
	let theme = null;
	try {
		theme = localStorage.getItem('theme');
	} catch {
		// Storage may be forbidden; the theme is the system's then.
	}
	document.documentElement.dataset.theme = theme === 'light' || theme === 'dark' ? theme : 'system';
}
