import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { Run } from '../checkup/run';
import type { Settings } from '../settings';

interface Props {
	readonly run: Run;
	readonly settings: Settings;
	readonly onConsent: () => void;
}

/** Offers the probes that need consent, with the danger said before the button. Left out when they were asked or would not be. */
export const DeepCheckup = ( { run, settings, onConsent }: Props ) =>
	isOffered( run, settings ) ? (
		<section className="rest-health__section" aria-labelledby="rest-health-deep">
			<h2 id="rest-health-deep">{ __( 'Saving fails only with some texts?', 'rest-health' ) }</h2>
			<p>
				{ __(
					'A firewall may take these probes for an attack and ban your address for a while. They send a short text, with and without a block, to a post that does not exist: WordPress always refuses it, so nothing is saved.',
					'rest-health'
				) }
			</p>
			<Button variant="secondary" size="compact" data-rest-health-action="deep" onClick={ onConsent }>
				{ __( 'Ask with text as well', 'rest-health' ) }
			</Button>
		</section>
	) : null;

const isOffered = ( { evidence }: Run, { probes }: Settings ): boolean =>
	evidence.post?.passed === true &&
	probes.some( ( { needsConsent, name } ) => needsConsent === true && evidence[ name ] === undefined ) &&
	! probes.some( ( { needsConsent, name } ) => needsConsent === true && evidence[ name ] !== undefined );
