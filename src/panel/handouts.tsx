import { __ } from '@wordpress/i18n';
import type { Finding } from '../diagnosis/diagnose';
import type { Evidence } from '../evidence';
import type { Settings } from '../settings';
import { Coded } from './coded';
import { CopyBlock } from './copy-block';
import { HtaccessDifference } from './htaccess-difference';
import { letterOf } from './letter';

interface Props {
	readonly finding: Finding;
	readonly settings: Settings;
	/** Null when only the verdict was kept. */
	readonly evidence: Evidence | null;
	/** ISO 8601 in UTC; null when nobody asked. */
	readonly date: string | null;
	/** Sending the text is the one next action of the page. */
	readonly primary: boolean;
}

/** What a finding gives along: code to copy, a text for the host, and what to look for in logs. */
export function Handouts( { finding, primary, ...seen }: Props ) {
	const { snippet, log } = finding;
	const letter = letterOf( finding, seen );
	return (
		<>
			{ snippet !== null && (
				<CopyBlock
					id="snippet"
					heading={ __( 'Code to copy', 'rest-health' ) }
					label={ __( 'Copy code', 'rest-health' ) }
					/* translators: Begins like “Copy code”. */
					name={ __( 'Copy code', 'rest-health' ) }
					spoken={ __( 'Code copied.', 'rest-health' ) }
					text={ snippet }
					code
				/>
			) }
			<HtaccessDifference finding={ finding } htaccess={ seen.settings.htaccess } />
			{ letter !== null && (
				<CopyBlock
					id="letter"
					heading={ __( 'Text for your host', 'rest-health' ) }
					label={ __( 'Copy text', 'rest-health' ) }
					/* translators: Begins like “Copy text”. */
					name={ __( 'Copy text for your host', 'rest-health' ) }
					spoken={ __( 'Text copied.', 'rest-health' ) }
					text={ letter }
					primary={ primary }
				/>
			) }
			{ log !== null && (
				<div className="rest-health-handout" data-rest-health-handout="log">
					<h3>{ __( 'For those who may read logs', 'rest-health' ) }</h3>
					<p>
						<Coded text={ log } />
					</p>
				</div>
			) }
		</>
	);
}
