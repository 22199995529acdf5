import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { speak } from '@wordpress/a11y';
import { asText } from '../report/as-text';
import { toJson } from '../report/report';
import type { Report } from '../report/report';
import { CopyButton } from './copy-button';
import { Icon } from './icon';

/** Copy and download: the same report, as text and as JSON. */
export function ReportActions( { report }: { readonly report: Report } ) {
	const [ byHand, setByHand ] = useState( false );
	return (
		<div className="rest-health-actions">
			<CopyButton
				action="copy"
				label={ __( 'Copy report', 'rest-health' ) }
				spoken={ __( 'Report copied.', 'rest-health' ) }
				text={ () => asText( report ) }
				onBlocked={ () => setByHand( true ) }
			/>
			<Button
				variant="tertiary"
				size="compact"
				icon={ <Icon name="download" /> }
				data-rest-health-action="download"
				onClick={ () => download( report ) }
			>
				{ __( 'Download report (JSON)', 'rest-health' ) }
			</Button>
			<small>{ __( 'Nonces, cookies, passwords, e-mail and IP addresses are left out.', 'rest-health' ) }</small>
			{ byHand && <ByHand text={ asText( report ) } /> }
		</div>
	);
}

/** For browsers that do not let a page write to the clipboard. */
const ByHand = ( { text }: { readonly text: string } ) => (
	<p className="rest-health-by-hand">
		<label htmlFor="rest-health-report-text">
			{ __( 'The browser does not let this page copy. Select the text and copy it:', 'rest-health' ) }
		</label>
		<textarea
			id="rest-health-report-text"
			className="large-text code"
			readOnly
			rows={ 10 }
			value={ text }
			onFocus={ ( event ) => event.currentTarget.select() }
		/>
	</p>
);

function download( report: Report ): void {
	const url = URL.createObjectURL( new Blob( [ toJson( report ) ], { type: 'application/json' } ) );
	const link = document.createElement( 'a' );
	link.href = url;
	link.download = `rest-health-${ report.date.slice( 0, 19 ).replace( /[^0-9]/g, '-' ) }.json`;
	link.click();
	URL.revokeObjectURL( url );
	speak( __( 'Report downloaded.', 'rest-health' ) );
}
