import { __ } from '@wordpress/i18n';
import type { Finding } from '../diagnosis/diagnose';
import type { Settings } from '../settings';
import { CopyBlock } from './copy-block';
import { lineDifference, type Line } from './line-difference';

interface Props {
	readonly finding: Pick< Finding, 'id' >;
	readonly htaccess: Settings[ 'htaccess' ];
}

/** The finding that the comparison belongs to. */
const ABOUT = 'missing-htaccess-rules';

/** WordPress's block in .htaccess as it is and as it should be; with the markers it can be pasted. */
export function HtaccessDifference( { finding: { id }, htaccess }: Props ) {
	if ( id !== ABOUT || htaccess === null ) {
		return null;
	}
	const { found, wanted } = htaccess;
	const block = [ '# BEGIN WordPress', ...wanted, '# END WordPress' ].join( '\n' );
	return (
		<CopyBlock
			id="htaccess"
			heading={
				found.length === 0
					? __( 'What WordPress would write into .htaccess', 'rest-health' )
					: __( 'WordPress’s block in .htaccess: − is there, + is missing', 'rest-health' )
			}
			label={ __( 'Copy lines', 'rest-health' ) }
			/* translators: Begins like “Copy lines”. */
			name={ __( 'Copy lines as WordPress would write them', 'rest-health' ) }
			spoken={ __( 'Lines copied.', 'rest-health' ) }
			text={ block }
			code
		>
			{ found.length === 0
				? block
				: lineDifference( found, wanted ).map( ( line, at ) => <OneLine key={ at } line={ line } /> ) }
		</CopyBlock>
	);
}

const OneLine = ( { line: { text, in: where } }: { readonly line: Line } ) => {
	switch ( where ) {
		case 'both':
			return <>{ `  ${ text }\n` }</>;
		case 'found':
			return <del>{ `− ${ text }\n` }</del>;
		case 'wanted':
			return <ins>{ `+ ${ text }\n` }</ins>;
	}
};
