import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { Actor, Trace } from '../../src/evidence';
import type { LoginCookie } from './login-cookie';

/** Who asks. `visitor-nonce`: nobody, with a nonce all the same, as a cached page makes visitors do. */
export type Asker = 'visitor' | 'visitor-nonce' | 'cookie' | 'nonce';

/** What a trace must say. Whoever is not named here must be null in it; the other facts count where they stand. */
export type Expected = Partial< Trace >;

/** One way of refusing a request, as plugins, must-use plugins, themes, drop-ins and files of the site. */
export interface Fixture {
	readonly id: string;
	readonly folder: string;
	readonly title: string;
	readonly request: {
		readonly identity: Asker;
		readonly method: 'GET' | 'POST';
		readonly route: string;
		/** Who is logged in, if not the administrator who began the run. */
		readonly who?: string;
		/** What happened to the login cookie on the way. */
		readonly login?: LoginCookie;
		/** Further headers, and more of the address: "_wpnonce=deadbeef00". */
		readonly headers?: Readonly< Record< string, string > >;
		readonly query?: string;
	};
	/** What the request is answered with: without it the fixture would prove nothing. */
	readonly status: number;
	readonly body: string;
	/** `expect` is what the early witness must see, and `late` what the ordinary one does. */
	readonly early: boolean;
	readonly expect: Expected;
	readonly late: Expected;
	/** A part of the refusal that stays when the suspect is left out, because another one refuses as well; null: it passes. */
	readonly stays: string | null;
	/** Parts that must not be anywhere in the trace. */
	readonly innocent: readonly string[];
}

const bystanders = [ 'Lab Bystander', 'Last Bystander', 'Must-use Bystander', 'bystander.php' ];

/** Every file below a folder, from there on. */
export function filesBelow( folder: string ): string[] {
	return readdirSync( folder, { recursive: true, encoding: 'utf8' } ).filter( ( one ) =>
		statSync( join( folder, one ) ).isFile()
	);
}

/** Where `// <<< here` stands in the fixture's files, as an actor's place is written: without `plugins/`, `themes/` or `content/`. */
function findMark( folder: string, mark: string ): string {
	for ( const file of filesBelow( folder ).filter( ( one ) => one.endsWith( '.php' ) ) ) {
		const lines = readFileSync( join( folder, file ), 'utf8' ).split( '\n' );
		const line = lines.findIndex( ( text ) => text.endsWith( `// ${ mark }` ) );
		if ( line >= 0 ) {
			return `${ relative( '.', file ).replace( /^(plugins|themes|content)\//, '' ) }:${ line + 1 }`;
		}
	}
	throw new Error( `No line of ${ folder } ends with "// ${ mark }".` );
}

/** PHP's own limits, which JSON cannot hold exactly. */
const limits: Readonly< Record< string, number > > = { PHP_INT_MAX: 2 ** 63, PHP_INT_MIN: -( 2 ** 63 ) };

function readActor( folder: string, raw: Omit< Actor, 'priority' > & { priority: number | string | null } ): Actor {
	const priority = typeof raw.priority === 'string' ? ( limits[ raw.priority ] ?? null ) : raw.priority;
	const place = raw.place === null ? null : findMark( folder, raw.place );
	return { ...raw, priority, place, setting: raw.setting ?? null, lets: raw.lets ?? null };
}

const readExpected = ( folder: string, raw: Record< string, unknown > ): Expected =>
	Object.fromEntries(
		Object.entries( raw ).map( ( [ name, value ] ) => [
			name,
			typeof value === 'object' && value !== null ? readActor( folder, value as Actor ) : value,
		] )
	);

/** Reads one fixture folder. @throws when a place that it names is not in its files. */
export function readFixture( folder: string ): Fixture {
	const raw = JSON.parse( readFileSync( join( folder, 'fixture.json' ), 'utf8' ) );
	return {
		early: false,
		body: '',
		stays: null,
		...raw,
		id: basename( folder ),
		folder,
		expect: readExpected( folder, raw.expect ),
		late: readExpected( folder, raw.late ?? {} ),
		innocent: [ ...bystanders, ...( raw.innocent ?? [] ) ],
	};
}

/** All fixtures, by name. */
export function readFixtures( folder: string = join( __dirname, 'fixtures' ) ): Fixture[] {
	return readdirSync( folder )
		.sort()
		.map( ( name ) => join( folder, name ) )
		.filter( ( one ) => existsSync( join( one, 'fixture.json' ) ) )
		.map( readFixture );
}
