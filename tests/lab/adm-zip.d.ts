/** As much of adm-zip as the lab uses. */
declare module 'adm-zip' {
	export default class AdmZip {
		constructor( file: string );
		extractAllTo( folder: string, overwrite: boolean ): void;
	}
}
