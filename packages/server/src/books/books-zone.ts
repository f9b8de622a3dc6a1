/** Where the books are kept: the zone of their days. */
export const BOOKS_ZONE = 'America/Mexico_City';
