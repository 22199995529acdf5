import { exceptions } from '../exceptions';
import type { Exception, Sure } from '../exceptions/exception';
import type { Property } from '../evidence';

const TITLES: Readonly< Record< Property, string > > = {
	method: 'The method',
	override: 'The header X-HTTP-Method-Override',
	content: 'The content',
	'content-type': 'The type of the content',
	size: 'The size',
	address: 'The address of a route',
	'user-agent': 'The User-Agent',
	cookie: 'A cookie',
	client: 'Whoever asks: banned, or asking too often',
};

const SURE: Readonly< Record< Sure, string > > = {
	seen: '**Seen**',
	documented: '**Documented**',
	unsure: '**Unsure**',
};

const entry = ( { product, steps, code, sure, source }: Exception ): string =>
	[
		`### ${ product }`,
		`${ SURE[ sure ] }: ${ source }.`,
		steps.map( ( { template }, index ) => `${ index + 1 }. ${ template }` ).join( '\n' ),
		...( code === null ? [] : [ `\`\`\`\n${ code }\n\`\`\`` ] ),
	].join( '\n\n' );

const section = ( property: Property ): string =>
	[ `## ${ TITLES[ property ] }`, ...exceptions.filter( ( one ) => one.property === property ).map( entry ) ].join(
		'\n\n'
	);

/** docs/exceptions.md: what to change where one part of a request is refused, by what is refused and by product. */
export const exceptionsTable = `<!-- Generated from src/exceptions by "npm run docs". Do not edit. -->
# Exceptions

The narrowest exception that REST Health knows from what refuses one part of a request. A finding with that \`property\` offers them; those of
products that were seen on the site stand first.

**Seen**: tried on that product, in the version that is named: what was refused passed, and attacks (a script in another field, in the same
field at another address, in an address; the same method, type or size elsewhere; a robot’s name; another cookie) were still refused. **Documented**: its maker says so. **Unsure**: by
analogy, or as users tell it. The numbers of the rules (70501, 100103 …) are examples: take your own.

Other plugins add to them through the filter \`rest_health_exceptions\`:

    add_filter( 'rest_health_exceptions', function ( array $exceptions ): array {
        $exceptions[] = array(
            'id'       => 'acme-wall-content',
            'property' => 'content',    // ${ Object.keys( TITLES ).join( ', ' ) }
            'product'  => 'ACME Wall',
            'steps'    => array( array( 'template' => __( 'At ACME → Exceptions, add /wp-json/.', 'acme' ), 'values' => array() ) ),
            'code'     => null,
            'sure'     => 'documented', // seen, documented or unsure
            'source'   => 'acme.example/docs',
            'when'     => array( 'contains' => array( 'post.product', 'ACME Wall' ) ),
        );
        return $exceptions;
    } );

An entry of another form is left out; the others stay.

${ ( Object.keys( TITLES ) as Property[] ).map( section ).join( '\n\n' ) }
`;
