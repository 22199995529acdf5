import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { program } from '../programs';
import type { Site } from '../site';
import { secrets } from '../wp-config';
import { mayChange } from './may-change';

const run = promisify( execFile );

/** Every row of every table and every file of a site: what it is called, and what is in it or a hash of that. */
export type Inventory = Readonly< Record< string, string > >;

/** Ours that WordPress's daily cleaning takes: tests/lab/judge/left-behind.test.ts lets their time pass. */
const note = /^option (\w+)\._transient_(timeout_)?(rest_health_.+)$/;

/** Longer than that no note is good. */
const SECONDS = 15 * 60;

/** The database of a site as PDO names it, its user and the password. */
function databaseOf( folder: string ): string[] {
	const sqlite = join( folder, 'site/wp-content/database/.ht.sqlite' );
	const mariaDb = `mysql:unix_socket=${ join( folder, 'mariadb.sock' ) };dbname=wordpress;charset=utf8mb4`;
	return existsSync( sqlite ) ? [ `sqlite:${ sqlite }` ] : [ mariaDb, 'wordpress', secrets.databasePassword ];
}

/** Counts everything that a site has. WordPress does not run for that. */
export async function takeInventory( { folder }: Site ): Promise< Inventory > {
	const root = join( folder, 'site' );
	const { stdout } = await run(
		program( 'php' ),
		[ join( __dirname, 'inventory.php' ), root, ...databaseOf( folder ) ],
		{
			maxBuffer: 2 ** 28,
		}
	);
	return JSON.parse( stdout );
}

/** Verifiers of the sessions that a user has: WordPress keeps hashes of their tokens. */
const verifiers = ( sessions: string ): string[] => sessions.match( /(?<=")[0-9a-f]{64}(?=")/g ) ?? [];

/** Sessions of nobody who logged in are somebody's who made them. */
function strangers( before: string, after: string, tokens: readonly string[] ): string[] {
	const known = tokens.map( ( token ) => createHash( 'sha256' ).update( token ).digest( 'hex' ) );
	return verifiers( after ).filter( ( one ) => ! [ ...verifiers( before ), ...known ].includes( one ) );
}

/** Why a note would stay; null when core's cleaning will take it. */
function stays( what: string, after: Inventory ): string | null {
	const [ , table = '', , name = '' ] = note.exec( what ) ?? [];
	const end = Number( after[ `option ${ table }._transient_timeout_${ name }` ] ?? Number.NaN );
	const isThere = `option ${ table }._transient_${ name }` in after;
	return isThere && end <= Date.now() / 1000 + SECONDS ? null : `${ what } has no end, or a late one`;
}

function isExpected( what: string, before: Inventory, after: Inventory, tokens: readonly string[] ): boolean {
	const [ was = '', is = '' ] = [ before[ what ], after[ what ] ];
	return (
		mayChange( what, was, is ) ||
		( / \d+\.session_tokens$/.test( what ) && strangers( was, is, tokens ).length === 0 )
	);
}

const short = ( value: string | undefined ): string => ( value === undefined ? 'not there' : value.slice( 0, 300 ) );

/**
 * What is otherwise than it was, in words; empty when nothing is.
 *
 * @param before Before the panel was opened.
 * @param after  Now.
 * @param tokens Session tokens of everybody who logged in meanwhile.
 */
export function leftBehind( before: Inventory, after: Inventory, tokens: readonly string[] ): string[] {
	const changed = Object.keys( { ...before, ...after } ).filter( ( what ) => before[ what ] !== after[ what ] );
	return changed.flatMap( ( what ) => {
		if ( note.test( what ) ) {
			return what in after ? ( stays( what, after ) ?? [] ) : [];
		}
		return isExpected( what, before, after, tokens )
			? []
			: `${ what } was ${ short( before[ what ] ) } and is ${ short( after[ what ] ) }`;
	} );
}
