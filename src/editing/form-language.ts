// Sveltia goes by the browser's language until a person chooses one; here it speaks Vietnamese. It reads this as soon
// as it is loaded, so the form loads this module first.
const preferences = 'sveltia-cms.prefs';
if (!localStorage.getItem(preferences)) localStorage.setItem(preferences, JSON.stringify({ locale: 'vi' }));
