/** Languages with complete words. */
export type Language = 'id' | 'en';
