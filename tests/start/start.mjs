import { randomBytes } from 'node:crypto';
import { ensureModules } from './modules.mjs';
import { ensureBuild } from './build.mjs';
import { addPlugins, breakSite, findFault } from './faults.mjs';
import { HELP, parseOptions, WORDPRESS } from './options.mjs';
import { Refusal } from './refusal.mjs';
import { isFree, startServer, warmUp } from './server.mjs';
import { makeSite } from './site.mjs';
import { wordpressFolder } from './wordpress.mjs';

const say = ( text ) => process.stdout.write( `${ text }\n` );

async function start() {
	const options = parseOptions( process.argv.slice( 2 ) );
	if ( options.help ) {
		return say( HELP );
	}
	const fault = options.fault === undefined ? null : findFault( options.fault );
	if ( ! ( await isFree( options.port ) ) ) {
		throw new Refusal( `Port ${ options.port } is busy: choose another one with --port.` );
	}
	ensureModules( { install: true, say } );
	ensureBuild( say );
	await run( options, fault );
}

async function run( options, fault ) {
	const known = WORDPRESS.includes( options.wp );
	say( `Unpacking WordPress ${ options.wp } …` );
	const key = randomBytes( 16 ).toString( 'hex' );
	const site = makeSite( known ? await wordpressFolder( options.wp ) : options.wp, key );
	// A signal that comes while files are copied waits for this.
	const stopped = new Promise( ( resolve ) =>
		[ 'SIGINT', 'SIGTERM', 'SIGHUP' ].forEach( ( name ) => process.on( name, resolve ) )
	);
	if ( fault !== null ) {
		addPlugins( fault, site );
	}
	say( `Starting WordPress on PHP ${ options.php } …` );
	const server = startServer( site, options, fault );
	try {
		const ready = server.ready.then( () => finish( options.port, key, fault, site ) );
		await Promise.race( [ ready, stopped ] );
		await Promise.race( [ server.ended, stopped ] );
	} finally {
		say( 'Stopping …' );
		await server.stop();
		site.remove();
	}
}

async function finish( port, key, fault, site ) {
	const address = `http://127.0.0.1:${ port }`;
	await warmUp( address );
	if ( fault !== null ) {
		breakSite( fault, site );
	}
	say( fault === null ? 'Ready: nothing is broken.' : `Ready: ${ fault.title } (${ fault.id }).` );
	say( `Open ${ address }/?rest-health-open=${ key }` );
	say(
		`It logs you in as admin and leads to Tools → REST Health. The REST API is at ${ address }/wp-json/. Ctrl-C ends it.`
	);
}

start().catch( ( error ) => {
	process.stderr.write( `${ error instanceof Refusal ? error.message : error.stack }\n` );
	process.exitCode = 1;
} );
