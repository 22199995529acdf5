/* global self, caches */
/* Keeps every answer of the REST API and gives it out again, as an app-like theme may do it. */
const kept = caches.open( 'lab' );
self.addEventListener( 'install', () => self.skipWaiting() );
self.addEventListener( 'activate', ( event ) => event.waitUntil( self.clients.claim() ) );
self.addEventListener( 'fetch', ( event ) => {
	const { request } = event;
	if ( request.method !== 'GET' || ! request.url.includes( '/wp-json/' ) ) {
		return;
	}
	event.respondWith(
		kept.then( async ( cache ) => {
			const old = await cache.match( request.url );
			if ( old ) {
				return old;
			}
			const answer = await fetch( request );
			await cache.put( request.url, answer.clone() );
			return answer;
		} )
	);
} );
