import { createRoot } from '@wordpress/element';

const root = document.getElementById( 'rest-health' );
if ( root !== null ) {
	createRoot( root ).render( <p>REST Health</p> );
}
