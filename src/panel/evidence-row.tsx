import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { Finding } from '../diagnosis/diagnose';
import { hideKeys } from '../report/redact';
import type { Settings } from '../settings';
import { asked, requestLine } from './asked';
import { CopyButton } from './copy-button';
import { toCurl } from './curl';
import { Details } from './details';
import { causeOf } from './evidence-rows';
import type { TriedRow } from './evidence-rows';
import { askedBy, gotTo, statusNote } from './evidence-words';
import { Icon } from './icon';
import { outcomeWords } from './outcome';
import { iconOf, refusalTone } from './tone';
import type { Tone } from '../in-page/tones';
import { firstBytes } from './visible-text';

interface Props {
	readonly row: TriedRow;
	readonly id: string;
	readonly causes: readonly Finding[];
	readonly settings: Settings;
	readonly open: boolean;
	readonly onToggle: () => void;
}

/** What was asked and what came back; the rest of it opens below. */
export function EvidenceLine( { row, id, causes, settings, open, onToggle }: Props ) {
	const { probe, way, exchange, refused } = row;
	const request = asked( way, settings );
	const line = requestLine( request );
	const cause = causeOf( row, causes );
	const tone = refused && cause ? refusalTone( cause ) : undefined;
	const note = statusNote( probe, exchange );
	return (
		<>
			<tr role="row" id={ id } className={ tone }>
				<td role="cell" className="ask">
					<code>{ line }</code>
					<small>{ askedBy( probe ) }</small>
				</td>
				<td role="cell">
					<span className={ `rest-health-status${ refused ? ' is-refused' : '' }` }>
						<Icon name={ statusIcon( refused, tone ) } size={ 16 } />
						{ exchange.status ?? outcomeWords( exchange ) }
					</span>
					{ note && <small>{ note }</small> }
				</td>
				<td role="cell">{ gotTo( way, exchange ) }</td>
				<td role="cell" className="time">
					{
						/* translators: %s: a number of milliseconds. */ sprintf(
							__( '%s ms', 'rest-health' ),
							String( exchange.milliseconds )
						)
					}
				</td>
				<td role="cell" className="bytes">
					{ exchange.excerpt !== '' && <code>{ firstBytes( hideKeys( exchange.excerpt, settings ) ) }</code> }
				</td>
				<td role="cell" className="act">
					{ probe.by !== 'internal' && (
						<CopyButton
							label="curl"
							/* translators: 1: a request, for example "GET /wp-json/". 2: who asked. */
							name={ sprintf( __( 'Copy as curl: %1$s, %2$s', 'rest-health' ), line, askedBy( probe ) ) }
							spoken={ __( 'Command copied.', 'rest-health' ) }
							text={ () => toCurl( request ) }
							onBlocked={ () => ! open && onToggle() }
						/>
					) }
					<Button
						size="compact"
						icon={ <Icon name="chevron" /> }
						aria-expanded={ open }
						aria-controls={ `${ id }-details` }
						/* translators: %s: who asked, for example "Visitor, browser". */
						aria-label={ sprintf( __( 'Details: %s', 'rest-health' ), askedBy( probe ) ) }
						onClick={ onToggle }
					/>
				</td>
			</tr>
			<tr role="row" id={ `${ id }-details` } className={ `detail ${ tone ?? '' }` } hidden={ ! open }>
				<td role="cell" colSpan={ 6 }>
					{ open && (
						<Details probe={ probe } request={ request } exchange={ exchange } settings={ settings } />
					) }
				</td>
			</tr>
		</>
	);
}

const statusIcon = ( refused: boolean, tone: Tone = 'is-critical' ) => ( refused ? iconOf( tone ) : 'check' );
