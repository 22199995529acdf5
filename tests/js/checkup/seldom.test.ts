import { seldom } from '../../../src/checkup/seldom';

describe( 'What is told seldom', () => {
	beforeEach( () => void jest.useFakeTimers() );
	afterEach( () => void jest.useRealTimers() );

	it( 'is told in intervals, the last one each time, and once', () => {
		const told: number[] = [];
		const { tell } = seldom( ( what: number ) => told.push( what ), 100 );
		[ 1, 2, 3 ].forEach( tell );
		expect( told ).toEqual( [] );
		jest.advanceTimersByTime( 100 );
		tell( 4 );
		expect( told ).toEqual( [ 3 ] );
		jest.advanceTimersByTime( 300 );
		tell( 5 );
		expect( told ).toEqual( [ 3, 4 ] );
		jest.advanceTimersByTime( 100 );
		expect( told ).toEqual( [ 3, 4, 5 ] );
	} );

	it( 'is told a last time at the end, and not any more', () => {
		const told: number[] = [];
		const { tell, end } = seldom( ( what: number ) => told.push( what ), 100 );
		[ 1, 2 ].forEach( tell );
		end();
		expect( told ).toEqual( [ 2 ] );
		tell( 3 );
		jest.advanceTimersByTime( 500 );
		expect( told ).toEqual( [ 2 ] );
		expect( jest.getTimerCount() ).toBe( 0 );
	} );
} );
