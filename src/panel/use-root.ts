import { useEffect, useLayoutEffect } from '@wordpress/element';
import { toJson } from '../report/report';
import type { Report } from '../report/report';
import type { PanelState } from './panel-state';

/** Says the state on the root element, for tests and other tools. */
export const useStateOn = ( root: HTMLElement, phase: PanelState[ 'phase' ] ): void =>
	useLayoutEffect( () => {
		root.dataset.restHealthState = phase;
	}, [ root, phase ] );

/** Puts the report of the finished run behind the root element, for tests and other tools. */
export const useReportBehind = ( root: HTMLElement, report: Report | null ): void =>
	useLayoutEffect( () => {
		if ( report === null ) {
			return undefined;
		}
		const script = document.createElement( 'script' );
		script.type = 'application/json';
		script.id = 'rest-health-report';
		// Text of a script element ends at "</script", whoever reads the page as HTML.
		script.textContent = toJson( report ).replace( /</g, '\\u003c' );
		root.after( script );
		return () => script.remove();
	}, [ root, report ] );

/** At the end of a run: to the verdict, unless the person has gone elsewhere in the page. */
export const useFocusOnVerdict = ( root: HTMLElement, phase: PanelState[ 'phase' ], ran: boolean ): void =>
	useEffect( () => {
		const { activeElement: at, body } = root.ownerDocument;
		const heading = root.querySelector< HTMLElement >( '.rest-health-verdict h2[tabindex]' );
		if ( phase === 'running' || ! ran || heading === null || ! mayBeMoved( at ) ) {
			return;
		}
		heading.classList.toggle( 'is-unasked', at === body );
		heading.focus( { preventScroll: at === body } );
	}, [ root, phase, ran ] );

/** At the beginning of a search: the button that began it is gone, and the next thing that a person may want to press is Stop. */
export const useFocusOnStop = ( root: HTMLElement, searching: boolean ): void =>
	useEffect( () => {
		if ( searching ) {
			root.querySelector< HTMLElement >( '[data-rest-health-action="stop"]' )?.focus();
		}
	}, [ root, searching ] );

const mayBeMoved = ( at: Element | null ): boolean =>
	at === null || at.matches( 'body, [data-rest-health-action="run"], [data-rest-health-action="stop"]' );
