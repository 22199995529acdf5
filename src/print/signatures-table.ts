import { signatures } from '../signatures';
import type { WallSignature } from '../signatures/walls';

/** What stands in a cell of a table of Markdown. */
const cell = ( text: string ): string => text.replaceAll( '|', '\\|' ).replaceAll( '\n', '⏎' ) || '–';

const code = ( text: string ): string => `\`${ text.replaceAll( '`', '’' ) }\``;

const row = ( cells: readonly string[] ): string => `| ${ cells.map( cell ).join( ' | ' ) } |`;

const table = ( titles: readonly string[], rows: readonly ( readonly string[] )[] ): string =>
	[ row( titles ), `|${ '---|'.repeat( titles.length ) }`, ...rows.map( row ) ].join( '\n' );

const headersOf = ( headers: Readonly< Record< string, string > > = {} ): string[] =>
	Object.entries( headers ).map( ( [ name, part ] ) => code( part === '' ? name : `${ name }: …${ part }…` ) );

/** All marks of a wall, of which each must be there. */
const marksOf = ( { status = [], headers, contains = [], code: error }: WallSignature ): string =>
	[
		...( status.length > 0 ? [ `status ${ status.join( ' or ' ) }` ] : [] ),
		...headersOf( headers ),
		...( error === undefined ? [] : [ `error code ${ code( error ) }` ] ),
		...contains.map( ( part ) => `text ${ code( part ) }` ),
	].join( ' and ' );

const { walls, vias, plugins, pages } = signatures;

/** docs/signatures.md: what is known of other people's software, where it is from and how sure it is. */
export const signaturesTable = `<!-- Generated from src/signatures by "npm run docs". Do not edit. -->
# Signatures

What REST Health knows of other people’s software. A mark only names what the evidence shows by itself, and says where its setting is: who
refuses inside WordPress is told by the witness, by file and line.

**How sure** a mark is decides the words: *measured* (an own run), *source* (read in the product’s source) and *documented* (said by its maker,
or captured first-hand and published) give “is”; *matcher* (a third party’s matcher, or widely seen and read nowhere) gives “looks like”. All marks of a row must be
there, and ASCII case is ignored. What passed is nobody’s wall, and in pages of the theme and answers of WordPress’s own REST server only an error code counts.
Each row has a documented answer and a near miss in \`tests/cases/signatures.json\`, read in both languages.

Other plugins add to the tables, or take away, through the filter \`rest_health_signatures\`:

    add_filter( 'rest_health_signatures', function ( array $tables ): array {
        array_unshift( $tables['walls'], array(
            'id'       => 'acme-wall',
            'product'  => 'ACME Wall',
            'kind'     => 'firewall',   // edge, firewall, host, server, plugin or network
            'does'     => 'blocks',     // blocks, challenges, limits, asks-login or hides
            'sure'     => 'documented', // measured, source, documented or matcher
            'source'   => 'acme.example/docs',
            'status'   => array( 403 ),
            'headers'  => array( 'server' => 'acme-wall' ),
            'setting'  => 'ACME → Exceptions',
        ) );
        return $tables;
    } );

An entry of another form is left out; the others stay.

## Walls
The first that fits is taken.

${ table(
	[ 'Product', 'Kind', 'Does', 'Marks', 'How sure', 'Source', 'Setting' ],
	walls.map( ( wall ) => [
		wall.product,
		wall.kind,
		wall.does,
		marksOf( wall ),
		wall.sure,
		wall.source,
		wall.setting ?? '',
	] )
) }

## What an answer came through
Headers of edges and hosts that stand on whatever they pass on. They accuse nobody.

${ table(
	[ 'Name', 'Headers', 'How sure', 'Source' ],
	vias.map( ( { via, headers, sure, source } ) => [ via, headersOf( headers ).join( ' and ' ), sure, source ] )
) }

## Pages
Whose page an answer is, when it is not the JSON that was asked for.

${ table(
	[ 'Page', 'Parts of its text', 'How sure' ],
	pages.map( ( { page, contains, sure } ) => [ page, contains.map( code ).join( ' and ' ), sure ] )
) }

## Plugins
Where a plugin that the witness named has its setting about the REST API, and whom that can let pass.

${ table(
	[ 'Folder', 'Setting', 'Lets pass', 'How sure', 'Source' ],
	plugins.map( ( { folder, setting, lets, sure, source } ) => [
		code( folder ),
		setting ?? '',
		lets ?? '',
		sure,
		source,
	] )
) }

## Left out
Known, and not told by a mark, because nothing in the answer is theirs alone:

- **ModSecurity with the OWASP rules as Debian ships them**: Apache’s own page for 403, measured byte by byte. What content is refused tells it (\`content-refused\`).
- **WP Cerber’s and WP Hide’s 404, SAR Disable REST API**: a page for 404 like any other’s. The witness and the comparison of addresses tell them.
- **All-In-One Security**: \`wp_die\` with status 500, as others have it. The witness names it.
- **SecuPress, Stop User Enumeration, Members, Password Protected, Disable WP REST API, W3 Total Cache and most snippets**: error codes that several share
  (\`rest_cannot_access\`, \`rest_not_logged_in\`, \`rest_disabled\`, \`rest_login_required\`). The witness names them.
- **Block Bad Queries**: an empty 403.
- **Fastly’s firewall, DDoS-Guard, Comodo’s rules, RSFirewall**: headers that are on every answer, or a status that many give.
- **Cookies of Imperva, F5, FortiWeb and Barracuda**: a page may not read them.
- **Passwords that hosts put before private sites (WP Engine, Pantheon)**: HTTP Basic like any other’s (\`basic-auth\`).
- **OAuth1’s \`json_oauth1_…\`**: only sent to requests that bring OAuth’s own arguments, which no probe does.
`;
