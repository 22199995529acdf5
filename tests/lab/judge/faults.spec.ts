import { expect, test } from '../../e2e/test';
import { chosenFaults } from '../chosen';
import { missingFor } from '../programs';
import { judge } from './judge';
import { forgetResult, keepResult, versionOf } from './results';

for ( const fault of chosenFaults() ) {
	test.describe( () => {
		test.use( { ...( fault.basic ? { httpCredentials: fault.basic } : {} ) } );

		test( `${ fault.id }: ${ fault.title }`, async ( { boot, page } ) => {
			test.skip( missingFor( fault ).length > 0, `This computer lacks ${ missingFor( fault ).join( ', ' ) }.` );
			const site = await boot( fault );
			forgetResult( versionOf( site ), fault.id );
			const { result, wrong } = await judge( page, site, fault, () => boot( fault ) );
			keepResult( result );
			expect( wrong, `“${ fault.title }” is told as it is` ).toEqual( [] );
		} );
	} );
}
