/** Languages that files are made in; the first where nobody says one. */
export const FILE_LANGUAGES = ['es-MX', 'en'] as const;
