// Sveltia uses the browser's language unless this preference is set. It reads the preference when it is loaded, so this
// module must be loaded before it.
const preferences = 'sveltia-cms.prefs';
if (!localStorage.getItem(preferences)) localStorage.setItem(preferences, JSON.stringify({ locale: 'vi' }));
