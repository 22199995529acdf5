import { createElement, Fragment } from '@wordpress/element';
import type { ComponentProps, ElementType, ReactElement, ReactNode } from 'react';

type Props = ComponentProps< ElementType > & { children?: ReactNode };

/** What the compiler calls for an element with at most one child; webpack.config.js says why it is ours. */
export const jsx = ( type: ElementType, { children, ...props }: Props, key?: string ): ReactElement =>
	createElement( type, withKey( props, key ), children );

/** The same for several children, which are given one by one so that React does not ask for keys. */
export const jsxs = ( type: ElementType, { children, ...props }: Props, key?: string ): ReactElement =>
	createElement( type, withKey( props, key ), ...( Array.isArray( children ) ? children : [ children ] ) );

const withKey = ( props: object, key: string | undefined ) => ( key === undefined ? props : { ...props, key } );

export { Fragment };
