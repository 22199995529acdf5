/**
 * @jest-environment node
 */
import type { Finding } from '../../../src/diagnosis/diagnose';
import { confidenceWord, severityWord } from '../../../src/panel/tone';

const words = ( finding: Partial< Finding > ) => [
	severityWord( finding as Finding ),
	confidenceWord( finding as Finding ),
];

describe( 'The marks of a verdict', () => {
	it( 'are none where all is well', () => {
		expect( words( { severity: 'good', confidence: 'proven' } ) ).toEqual( [ null, null ] );
	} );

	it( 'say of what nobody could explain only that', () => {
		expect( words( { severity: 'undetermined', confidence: null } ) ).toEqual( [ 'Cannot tell yet', null ] );
	} );

	it( 'say of what a reload cures that it is in this tab only', () => {
		const reload = { severity: 'recommended', confidence: 'proven' } as const;
		expect( words( { ...reload, action: 'reload' } ) ).toEqual( [ 'Only this browser tab', 'Proven' ] );
		expect( words( { ...reload, action: null } ) ).toEqual( [ 'Recommended', 'Proven' ] );
	} );
} );
