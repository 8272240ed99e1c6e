/** Version of this package, told by a page that loads two copies. */
export const version = '0.0.0';
