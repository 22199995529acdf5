import { createRoot, flushSync } from '@wordpress/element';
import { browserWorld } from '../checkup/world';
import { Panel } from './panel';
import { settingsInPage } from './settings-in-page';
import './style.scss';

const root = document.getElementById( 'rest-health' );
const settings = settingsInPage( window );

if ( root !== null && settings !== null ) {
	// At once: wp-admin moves notices behind .wp-header-end when the page is ready, and ours must stand there by then.
	flushSync( () =>
		createRoot( root ).render( <Panel settings={ settings } world={ browserWorld() } root={ root } /> )
	);
}
