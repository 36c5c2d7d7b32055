import { startEarly } from './app/studio/_draft/checks/checks-worker';

// Run by Next once per page that is loaded, before React takes the page over.
startEarly(window.location.pathname);
