import { traceLine } from '../../../src/report/trace-line';
import { trace } from '../panel/seen';

describe( 'A trace in one line', () => {
	it( 'holds no more than was seen', () => {
		expect( traceLine( trace() ) ).toBe( 'reached answered' );
	} );

	it( 'tells what came, what WordPress made of it, and who answered', () => {
		const line = traceLine(
			trace( {
				reached: 'authentication',
				limit: 'time',
				cookie: 'bad-hash',
				cookieName: 'same',
				user: 'nobody',
				salts: 'other',
				node: 'other',
				nonceHeader: 'nonce',
				nonceInAddress: false,
				nonceMinutes: 1440,
				nonceUser: false,
				nonceSession: true,
				authorization: 'none',
				password: 'none',
			} )
		);
		expect( line ).toBe(
			'reached authentication, out of time, cookie bad-hash, user nobody, other salts, other computer, nonce header nonce, nonces live 1440 min, nonce refused (user unknown, session known), authorization none, application password none'
		);
	} );
} );
