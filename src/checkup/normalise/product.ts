import type { Answer } from '../answer';
import type { Body } from './body';
import { restServerAnswered } from './depth';
import type { Exchange } from '../../evidence';
import { lower } from './lower';
import type { HeaderMarks } from '../../signatures/source';
import type { ViaSignature } from '../../signatures/vias';
import type { WallSignature } from '../../signatures/walls';

type Product = Pick< Exchange, 'product' | 'productSure' | 'productKind' | 'productDoes' | 'productSetting' >;
type Known = Pick< Exchange, 'shape' | 'page' | 'code' | 'passed' >;

/** How many characters of a text are looked at. */
const LOOKED_AT = 65536;

/**
 * Whose answer it is. What was asked for is nobody's. Pages of the site, and what its REST server says, quote whatever people write, and
 * carry the headers of what they came through: there only an error code tells.
 *
 * @return Null: nobody's that is known.
 */
export function productOf( answer: Answer, body: Body, known: Known, walls: readonly WallSignature[] ): Product | null {
	if ( known.passed || OF_THE_SITE.includes( known.shape ) ) {
		return null;
	}
	const seen: Seen = {
		status: answer.status,
		code: known.code,
		headers: answer.headers,
		text: body.kind === 'too-large' ? '' : lower( answer.text.slice( 0, LOOKED_AT ) ),
	};
	const byCodeOnly = isOfTheSite( answer, known );
	const wall = walls.find( ( mark ) => ( ! byCodeOnly || mark.code !== undefined ) && fits( mark, seen ) );
	return wall === undefined
		? null
		: {
				product: wall.product,
				productSure: wall.sure !== 'matcher',
				productKind: wall.kind,
				productDoes: wall.does,
				productSetting: wall.setting ?? null,
			};
}

/** What the answer came through, whoever it is from. */
export const viaOf = ( { headers }: Answer, vias: readonly ViaSignature[] ): string | null =>
	vias.find( ( mark ) => areThere( mark.headers, headers ) )?.via ?? null;

/** These are answers of WordPress, whatever their status. */
const OF_THE_SITE: readonly Exchange[ 'shape' ][] = [
	'self-test',
	'routes',
	'index',
	'nonce',
	'static-file',
	'front-page',
	'dry-run',
	'no-such-post',
];

interface Seen {
	readonly status: number;
	readonly code: string | null;
	readonly headers: Answer[ 'headers' ];
	/** In lower case. */
	readonly text: string;
}

const isOfTheSite = ( { headers }: Answer, { page }: Known ): boolean =>
	page === 'theme' || page === 'login' || restServerAnswered( headers );

/** Whether all marks are there. One without any would fit everything. */
function fits( { status, headers, contains, code }: WallSignature, seen: Seen ): boolean {
	return (
		( headers !== undefined || contains !== undefined || code !== undefined ) &&
		( status === undefined || status.includes( seen.status ) ) &&
		( code === undefined || code === seen.code ) &&
		areThere( headers ?? {}, seen.headers ) &&
		( contains ?? [] ).every( ( part ) => seen.text.includes( lower( part ) ) )
	);
}

const areThere = ( marks: HeaderMarks, headers: Answer[ 'headers' ] ): boolean =>
	Object.entries( marks ).every(
		( [ name, part ] ) => Object.hasOwn( headers, name ) && lower( headers[ name ] ?? '' ).includes( lower( part ) )
	);
